import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { metricNames, metricsNamespace } from '../shared/names.ts';
import type { Collect } from './collect.ts';
import type { ParleyFunction } from './lambda.ts';

// No labels here: CloudFormation would write an alarm on a labelled metric as metric math.
const fiveMinutes = { period: Duration.minutes(5) };

/** Feeds that have brought no answer for hours: the most that the function which queues them counted in an hour. */
export function feedsOverdue({ collectDueFeeds }: Collect): Metric {
  return ownMetric(metricNames.feedsOverdue, collectDueFeeds).with({ period: Duration.hours(1) });
}

/** Feeds that Parley has not asked in time; no data means that not even the function which counts them runs. */
export function feedsLate({ collectDueFeeds }: Collect): Metric {
  return ownMetric(metricNames.feedsLate, collectDueFeeds);
}

/** Calls of functions that were refused since too many ran, in the whole account and region. */
export function throttledCalls(): Metric {
  return new Metric({ namespace: 'AWS/Lambda', metricName: 'Throttles', statistic: 'Sum', ...fiveMinutes });
}

/** Of the functions that the account may run at once, how many are taken (Lambda developer guide, concurrency). */
export function takenConcurrency(): Metric {
  const metricName = 'ClaimedAccountConcurrency';
  return new Metric({ namespace: 'AWS/Lambda', metricName, statistic: 'Maximum', ...fiveMinutes });
}

/** Messages that wait in a queue. */
export function waitingMessages(queue: Queue): Metric {
  return queue.metricApproximateNumberOfMessagesVisible({ statistic: 'Maximum', ...fiveMinutes });
}

/** Age of a queue's oldest message in seconds. */
export function oldestMessage(queue: Queue): Metric {
  return queue.metricApproximateAgeOfOldestMessage({ statistic: 'Maximum', ...fiveMinutes });
}

/** Messages that were put into a queue. */
export function sentMessages(queue: Queue): Metric {
  return queue.metricNumberOfMessagesSent({ statistic: 'Sum', ...fiveMinutes });
}

/** Age in milliseconds of the last record of the table's stream that a function took. */
export function streamAge(fn: ParleyFunction): Metric {
  return fn.metric('IteratorAge', { statistic: 'Maximum', ...fiveMinutes });
}

/** Runs of a function that threw, or ran out of time or memory. */
export function errors(fn: ParleyFunction): Metric {
  return fn.metricErrors({ statistic: 'Sum', ...fiveMinutes });
}

/** Time of a function's run in milliseconds: 19 in 20 take less. */
export function duration(fn: ParleyFunction): Metric {
  return fn.metricDuration({ statistic: 'p95', ...fiveMinutes });
}

/** Requests to the timeline. */
export function requests(api: HttpApi): Metric {
  return api.metricCount({ statistic: 'Sum', ...fiveMinutes });
}

/** Requests to the timeline that were answered with a status from 500 up. */
export function serverErrors(api: HttpApi): Metric {
  return api.metricServerError({ statistic: 'Sum', ...fiveMinutes });
}

function ownMetric(metricName: string, { service }: ParleyFunction): Metric {
  const dimensionsMap = { service };
  return new Metric({ namespace: metricsNamespace, metricName, dimensionsMap, statistic: 'Maximum', ...fiveMinutes });
}
