import { GraphWidget, type IMetric, type IWidget } from 'aws-cdk-lib/aws-cloudwatch';
import * as metrics from './metrics.ts';
import type { Pipeline } from './pipeline.ts';

/** The dashboard, row by row: what comes in, what is stuck, what fails, who reads. */
export function dashboardRows({ schedules, collect, detect, group, notify, present }: Pipeline): IWidget[][] {
  const functions = [
    collect.collectDueFeeds,
    collect.collectFeed,
    detect.detectMentions,
    detect.detectRevisits,
    group.groupDevelopments,
    group.groupMissed,
    notify.notifyReaders,
    notify.notifyMissed,
    notify.mailReaders,
    present.presentTimeline,
  ];
  const work = [
    { label: 'feeds', ...collect },
    { label: 'items', ...detect },
    { label: 'mentions', ...group },
  ];
  const parked = [
    ...work,
    { label: 'alerts', deadLetters: notify.deadLetters },
    { label: 'calls', deadLetters: schedules.dropped },
  ];
  return [
    [
      graph(
        'Messages sent',
        work.map(({ queue, label }) => metrics.sentMessages(queue).with({ label })),
      ),
      graph('Feeds overdue and late', [metrics.feedsOverdue(collect), metrics.feedsLate(collect)]),
    ],
    [
      graph(
        'Oldest message (s)',
        work.map(({ queue, label }) => metrics.oldestMessage(queue).with({ label })),
      ),
      graph(
        'Parked messages',
        parked.map(({ deadLetters, label }) => metrics.waitingMessages(deadLetters).with({ label })),
      ),
    ],
    [
      graph(
        'Function errors',
        functions.map((fn) => metrics.errors(fn).with({ label: fn.service })),
      ),
      graph(
        'Function duration, p95 (ms)',
        functions.map((fn) => metrics.duration(fn).with({ label: fn.service })),
      ),
    ],
    [
      graph('Timeline', [metrics.requests(present.api), metrics.serverErrors(present.api)]),
      graph('Age of the last change mailed (ms)', [metrics.streamAge(notify.notifyReaders)]),
    ],
  ];
}

function graph(title: string, left: IMetric[]): IWidget {
  return new GraphWidget({ title, left, width: 12, height: 6 });
}
