import { Dashboard } from 'aws-cdk-lib/aws-cloudwatch';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { Alarms } from './alarms.ts';
import { dashboardRows } from './dashboard.ts';
import type { ParleyFunction } from './lambda.ts';
import * as metrics from './metrics.ts';
import type { Watched } from './watched.ts';

/** The dashboard and the alarms, which mail the first alert address. */
export class Watch extends Construct {
  constructor(scope: Construct, id: string, watched: Watched) {
    super(scope, id);
    const topic = new Topic(this, 'Alarms', { displayName: 'Parley alarms', enforceSSL: true });
    topic.addSubscription(new EmailSubscription(watched.settings.alertEmails[0]));
    const alarms = new Alarms(this, topic);
    addFeedAlarms(alarms, watched);
    addParkedAlarms(alarms, watched);
    addDelayAlarms(alarms, watched);
    addFaultAlarms(alarms, watched);
    new Dashboard(this, 'Dashboard', { widgets: dashboardRows(watched) });
  }
}

/** Outlets that do not answer, and Parley not asking them. */
function addFeedAlarms(alarms: Alarms, { settings, collect, schedules }: Watched): void {
  // Some outlet is always down; a fifth of them at once is our fault or the network's.
  const tolerated = settings.feeds.length === 0 ? 10 : Math.ceil(settings.feeds.length / 5);
  alarms.addAlarm('FeedsOverdue', metrics.feedsOverdue(collect), {
    description: 'Many feeds have brought no answer for six hours',
    threshold: tolerated,
    periods: 2,
  });
  alarms.addAlarm('FeedsLate', metrics.feedsLate(collect), {
    description: 'Feeds are not polled when they are due, or the function that counts them no longer runs',
    periods: 3,
    raisedWithoutData: true,
  });
  alarms.addAlarm('SchedulesDropped', metrics.droppedCalls(schedules), {
    description: 'A schedule could not call its function',
  });
}

/** Messages whose tries have all failed. */
function addParkedAlarms(alarms: Alarms, { collect, detect, group, notify }: Watched): void {
  const description = (what: string) => `${what}: they are parked in a dead-letter queue`;
  alarms.addAlarm('FeedOrdersParked', metrics.waitingMessages(collect.deadLetters), {
    description: description('Orders to poll a feed failed'),
  });
  alarms.addAlarm('ItemsParked', metrics.waitingMessages(detect.deadLetters), {
    description: description('Items could not be judged'),
  });
  alarms.addAlarm('MentionsParked', metrics.waitingMessages(group.deadLetters), {
    description: description('Mentions could not be grouped'),
  });
  alarms.addAlarm('AlertsParked', metrics.waitingMessages(notify.deadLetters), {
    description: description('Changes could not be mailed'),
  });
}

/** Work that waits for too long. Orders to poll are not among it: their feeds are late. */
function addDelayAlarms(alarms: Alarms, { detect, group, notify }: Watched): void {
  const description = (what: string) => `${what} wait longer than they should`;
  alarms.addAlarm('ItemsLate', metrics.oldestMessage(detect.queue), {
    description: description('Items to judge'),
    threshold: 30 * 60,
  });
  alarms.addAlarm('MentionsLate', metrics.oldestMessage(group.queue), {
    description: description('Mentions to group'),
    threshold: 15 * 60,
  });
  alarms.addAlarm('AlertsLate', metrics.streamAge(notify.notifyReaders), {
    description: description('Changed developments to mail'),
    threshold: 10 * 60_000,
  });
}

/** Functions that throw or run out of time, and pages that answer with errors. */
function addFaultAlarms(alarms: Alarms, { collect, detect, group, notify, present }: Watched): void {
  const addErrorAlarm = (name: string, fn: ParleyFunction, threshold = 3) =>
    alarms.addAlarm(name, metrics.errors(fn), { description: `The function ${fn.service} fails`, threshold });
  addErrorAlarm('CollectDueFeedsFails', collect.collectDueFeeds);
  addErrorAlarm('CollectFeedFails', collect.collectFeed);
  addErrorAlarm('DetectMentionsFails', detect.detectMentions);
  addErrorAlarm('DetectRevisitsFails', detect.detectRevisits);
  addErrorAlarm('GroupDevelopmentsFails', group.groupDevelopments);
  addErrorAlarm('NotifyReadersFails', notify.notifyReaders);
  // It runs once an hour.
  addErrorAlarm('NotifyMissedFails', notify.notifyMissed, 1);
  addErrorAlarm('PresentTimelineFails', present.presentTimeline);
  alarms.addAlarm('PagesFail', metrics.serverErrors(present.api), {
    description: 'The timeline answers with errors',
    threshold: 5,
  });
}
