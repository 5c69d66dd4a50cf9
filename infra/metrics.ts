import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { metricsNamespace } from '../shared/names.ts';
import type { Collect } from './collect.ts';
import type { ParleyFunction } from './lambda.ts';
import type { Schedules } from './schedules.ts';

// No labels here: CloudFormation would write an alarm on a labelled metric as metric math.
const fiveMinutes = { period: Duration.minutes(5) };

/** Feeds without an answer for too long, as the function that queues them counts at each tick. */
export function feedsOverdue({ collectDueFeeds }: Collect): Metric {
  return new Metric({
    namespace: metricsNamespace,
    metricName: 'FeedsOverdue',
    dimensionsMap: { service: collectDueFeeds.service },
    statistic: 'Maximum',
    // The slowest polling that the settings allow still counts once in it.
    period: Duration.hours(1),
  });
}

export function dropped({ group }: Schedules): Metric {
  return group.metricDropped({ statistic: 'Sum', ...fiveMinutes });
}

/** Messages that wait in a queue. */
export function waiting(queue: Queue): Metric {
  return queue.metricApproximateNumberOfMessagesVisible({ statistic: 'Maximum', ...fiveMinutes });
}

/** Age of a queue's oldest message in seconds. */
export function oldest(queue: Queue): Metric {
  return queue.metricApproximateAgeOfOldestMessage({ statistic: 'Maximum', ...fiveMinutes });
}

/** Messages that a queue has got. */
export function sent(queue: Queue): Metric {
  return queue.metricNumberOfMessagesSent({ statistic: 'Sum', ...fiveMinutes });
}

/** Age in milliseconds of the last record of the table's stream that a function took. */
export function streamAge(fn: ParleyFunction): Metric {
  return fn.metric('IteratorAge', { statistic: 'Maximum', ...fiveMinutes });
}

export function errors(fn: ParleyFunction): Metric {
  return fn.metricErrors({ statistic: 'Sum', ...fiveMinutes });
}

export function duration(fn: ParleyFunction): Metric {
  return fn.metricDuration({ statistic: 'p95', ...fiveMinutes });
}

export function requests(api: HttpApi): Metric {
  return api.metricCount({ statistic: 'Sum', ...fiveMinutes });
}

export function serverErrors(api: HttpApi): Metric {
  return api.metricServerError({ statistic: 'Sum', ...fiveMinutes });
}
