import { Dashboard } from 'aws-cdk-lib/aws-cloudwatch';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { AlarmBell } from './alarm-bell.ts';
import { dashboardRows } from './dashboard.ts';
import * as metrics from './metrics.ts';
import type { Watched } from './watched.ts';

/** The dashboard and the alarms, which mail the first alert address. */
export class Watch extends Construct {
  constructor(scope: Construct, id: string, watched: Watched) {
    super(scope, id);
    const topic = new Topic(this, 'Alarms', { displayName: 'Parley alarms', enforceSSL: true });
    topic.addSubscription(new EmailSubscription(watched.settings.alertEmails[0]));
    const bell = new AlarmBell(this, topic);
    ringForFeeds(bell, watched);
    ringForParked(bell, watched);
    ringForDelay(bell, watched);
    ringForFaults(bell, watched);
    new Dashboard(this, 'Dashboard', { widgets: dashboardRows(watched) });
  }
}

function ringForFeeds(bell: AlarmBell, { settings, collect, schedules }: Watched): void {
  // Some outlet is always down; a fifth of them at once is our fault or the network's.
  const tolerated = settings.feeds.length === 0 ? 10 : Math.ceil(settings.feeds.length / 5);
  bell.ring('FeedsOverdue', metrics.feedsOverdue(collect), {
    says: 'Many feeds have brought no answer for six hours, or the function that counts them no longer runs',
    threshold: tolerated,
    periods: 2,
    silenceIsBad: true,
  });
  bell.ring('SchedulesDropped', metrics.dropped(schedules), { says: 'A schedule could not call its function' });
}

function ringForParked(bell: AlarmBell, { collect, detect, group, notify }: Watched): void {
  const says = (what: string) => `${what}: they are parked in a dead-letter queue`;
  bell.ring('FeedOrdersParked', metrics.waiting(collect.deadLetters), { says: says('Orders to poll a feed failed') });
  bell.ring('ItemsParked', metrics.waiting(detect.deadLetters), { says: says('Items could not be judged') });
  bell.ring('MentionsParked', metrics.waiting(group.deadLetters), { says: says('Mentions could not be grouped') });
  bell.ring('AlertsParked', metrics.waiting(notify.deadLetters), { says: says('Changes could not be mailed') });
}

function ringForDelay(bell: AlarmBell, { collect, detect, group, notify }: Watched): void {
  const says = (what: string) => `${what} wait longer than they should`;
  bell.ring('FeedOrdersLate', metrics.oldest(collect.queue), {
    says: says('Orders to poll a feed'),
    threshold: 20 * 60,
  });
  bell.ring('ItemsLate', metrics.oldest(detect.queue), { says: says('Items to judge'), threshold: 30 * 60 });
  bell.ring('MentionsLate', metrics.oldest(group.queue), { says: says('Mentions to group'), threshold: 15 * 60 });
  bell.ring('AlertsLate', metrics.streamAge(notify.notifyReaders), {
    says: says('Changed developments to mail'),
    threshold: 10 * 60_000,
  });
}

function ringForFaults(bell: AlarmBell, { collect, detect, group, notify, present }: Watched): void {
  const fails = (name: string, fn: Parameters<typeof metrics.errors>[0], threshold = 3) =>
    bell.ring(name, metrics.errors(fn), { says: `The function ${fn.service} fails`, threshold });
  fails('CollectDueFeedsFails', collect.collectDueFeeds);
  fails('CollectFeedFails', collect.collectFeed);
  fails('DetectMentionsFails', detect.detectMentions);
  fails('DetectRevisitsFails', detect.detectRevisits);
  fails('GroupDevelopmentsFails', group.groupDevelopments);
  fails('NotifyReadersFails', notify.notifyReaders);
  // It runs once an hour.
  fails('NotifyMissedFails', notify.notifyMissed, 1);
  fails('PresentTimelineFails', present.presentTimeline);
  bell.ring('PagesFail', metrics.serverErrors(present.api), { says: 'The timeline answers with errors', threshold: 5 });
}
