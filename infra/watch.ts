import { Dashboard } from 'aws-cdk-lib/aws-cloudwatch';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { Alarms } from './alarms.ts';
import { dashboardRows } from './dashboard.ts';
import * as metrics from './metrics.ts';
import type { Watched } from './watched.ts';

/** The dashboard and the alarms, which mail the first alert address. */
export class Watch extends Construct {
  constructor(scope: Construct, id: string, watched: Watched) {
    super(scope, id);
    const topic = new Topic(this, 'Alarms', { displayName: 'Parley alarms', enforceSSL: true });
    topic.addSubscription(new EmailSubscription(watched.settings.alertEmails[0]));
    const bell = new Alarms(this, topic);
    ringForFeeds(bell, watched);
    ringForParked(bell, watched);
    ringForDelay(bell, watched);
    ringForFaults(bell, watched);
    new Dashboard(this, 'Dashboard', { widgets: dashboardRows(watched) });
  }
}

function ringForFeeds(bell: Alarms, { settings, collect, schedules }: Watched): void {
  // Some outlet is always down; a fifth of them at once is our fault or the network's.
  const tolerated = settings.feeds.length === 0 ? 10 : Math.ceil(settings.feeds.length / 5);
  bell.addAlarm('FeedsOverdue', metrics.feedsOverdue(collect), {
    description: 'Many feeds have brought no answer for six hours, or the function that counts them no longer runs',
    threshold: tolerated,
    periods: 2,
    silenceIsBad: true,
  });
  bell.addAlarm('SchedulesDropped', metrics.dropped(schedules), {
    description: 'A schedule could not call its function',
  });
}

function ringForParked(bell: Alarms, { collect, detect, group, notify }: Watched): void {
  const says = (what: string) => `${what}: they are parked in a dead-letter queue`;
  bell.addAlarm('FeedOrdersParked', metrics.waiting(collect.deadLetters), {
    description: says('Orders to poll a feed failed'),
  });
  bell.addAlarm('ItemsParked', metrics.waiting(detect.deadLetters), { description: says('Items could not be judged') });
  bell.addAlarm('MentionsParked', metrics.waiting(group.deadLetters), {
    description: says('Mentions could not be grouped'),
  });
  bell.addAlarm('AlertsParked', metrics.waiting(notify.deadLetters), {
    description: says('Changes could not be mailed'),
  });
}

function ringForDelay(bell: Alarms, { collect, detect, group, notify }: Watched): void {
  const says = (what: string) => `${what} wait longer than they should`;
  bell.addAlarm('FeedOrdersLate', metrics.oldest(collect.queue), {
    description: says('Orders to poll a feed'),
    threshold: 20 * 60,
  });
  bell.addAlarm('ItemsLate', metrics.oldest(detect.queue), { description: says('Items to judge'), threshold: 30 * 60 });
  bell.addAlarm('MentionsLate', metrics.oldest(group.queue), {
    description: says('Mentions to group'),
    threshold: 15 * 60,
  });
  bell.addAlarm('AlertsLate', metrics.streamAge(notify.notifyReaders), {
    description: says('Changed developments to mail'),
    threshold: 10 * 60_000,
  });
}

function ringForFaults(bell: Alarms, { collect, detect, group, notify, present }: Watched): void {
  const fails = (name: string, fn: Parameters<typeof metrics.errors>[0], threshold = 3) =>
    bell.addAlarm(name, metrics.errors(fn), { description: `The function ${fn.service} fails`, threshold });
  fails('CollectDueFeedsFails', collect.collectDueFeeds);
  fails('CollectFeedFails', collect.collectFeed);
  fails('DetectMentionsFails', detect.detectMentions);
  fails('DetectRevisitsFails', detect.detectRevisits);
  fails('GroupDevelopmentsFails', group.groupDevelopments);
  fails('NotifyReadersFails', notify.notifyReaders);
  // It runs once an hour.
  fails('NotifyMissedFails', notify.notifyMissed, 1);
  fails('PresentTimelineFails', present.presentTimeline);
  bell.addAlarm('PagesFail', metrics.serverErrors(present.api), {
    description: 'The timeline answers with errors',
    threshold: 5,
  });
}
