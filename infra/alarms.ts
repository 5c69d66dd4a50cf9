import { Construct } from 'constructs';
import { AlarmTopic } from './alarm-topic.ts';
import type { ParleyFunction } from './lambda.ts';
import * as metrics from './metrics.ts';
import type { Pipeline } from './pipeline.ts';

/** The alarms, one by one: what raises each, and from where on. They mail the address for alarms. */
export class Alarms extends Construct {
  constructor(scope: Construct, id: string, pipeline: Pipeline) {
    super(scope, id);
    const topic = new AlarmTopic(this, 'Topic', pipeline.settings.alarmEmail);
    addFeedAlarms(topic, pipeline);
    addParkedAlarms(topic, pipeline);
    addDelayAlarms(topic, pipeline);
    addFaultAlarms(topic, pipeline);
    addCrowdingAlarms(topic, pipeline);
  }
}

/** Outlets that do not answer, and Parley not asking them. */
function addFeedAlarms(topic: AlarmTopic, { settings, collect, schedules }: Pipeline): void {
  // Some outlet is always down; a fifth of them at once is our fault or the network's.
  const tolerated = settings.feeds.length === 0 ? 10 : Math.ceil(settings.feeds.length / 5);
  topic.addAlarm('FeedsOverdue', metrics.feedsOverdue(collect), {
    description: 'Many feeds have brought no answer for six hours',
    threshold: tolerated,
    periods: 2,
  });
  topic.addAlarm('FeedsLate', metrics.feedsLate(collect), {
    description: 'Feeds are not polled when they are due, or the function that counts them no longer runs',
    periods: 3,
    raisedWithoutData: true,
  });
  topic.addAlarm('SchedulesDropped', metrics.waitingMessages(schedules.dropped), {
    description: 'Functions that run by the clock were not called, or failed, three times in an hour',
    threshold: 3,
  });
}

/** Messages whose tries have all failed. */
function addParkedAlarms(topic: AlarmTopic, { collect, detect, group, notify }: Pipeline): void {
  const description = (what: string) => `${what}: they are parked in a dead-letter queue`;
  topic.addAlarm('FeedOrdersParked', metrics.waitingMessages(collect.deadLetters), {
    description: description('Orders to poll a feed failed'),
  });
  topic.addAlarm('ItemsParked', metrics.waitingMessages(detect.deadLetters), {
    description: description('Items could not be judged'),
  });
  topic.addAlarm('MentionsParked', metrics.waitingMessages(group.deadLetters), {
    description: description('Mentions could not be grouped'),
  });
  topic.addAlarm('AlertsParked', metrics.waitingMessages(notify.deadLetters), {
    description: description('Changes could not be mailed'),
  });
}

/** Work that waits for too long. Orders to poll are not among it: their feeds are late. */
function addDelayAlarms(topic: AlarmTopic, { detect, group, notify }: Pipeline): void {
  const description = (what: string) => `${what} wait longer than they should`;
  topic.addAlarm('ItemsLate', metrics.oldestMessage(detect.queue), {
    description: description('Items to judge'),
    threshold: 30 * 60,
  });
  topic.addAlarm('MentionsLate', metrics.oldestMessage(group.queue), {
    description: description('Mentions to group'),
    threshold: 15 * 60,
  });
  topic.addAlarm('AlertsLate', metrics.streamAge(notify.notifyReaders), {
    description: description('Changed developments to mail'),
    threshold: 10 * 60_000,
  });
}

/** Functions that throw or run out of time, and pages that answer with errors. */
function addFaultAlarms(topic: AlarmTopic, { collect, detect, group, notify, present }: Pipeline): void {
  const addErrorAlarm = (name: string, fn: ParleyFunction, threshold = 3) =>
    topic.addAlarm(name, metrics.errors(fn), { description: `The function ${fn.service} fails`, threshold });
  addErrorAlarm('CollectDueFeedsFails', collect.collectDueFeeds);
  addErrorAlarm('CollectFeedFails', collect.collectFeed);
  addErrorAlarm('DetectMentionsFails', detect.detectMentions);
  addErrorAlarm('DetectRevisitsFails', detect.detectRevisits);
  addErrorAlarm('GroupDevelopmentsFails', group.groupDevelopments);
  // It runs every six hours.
  addErrorAlarm('GroupMissedFails', group.groupMissed, 1);
  addErrorAlarm('NotifyReadersFails', notify.notifyReaders);
  // It runs once an hour.
  addErrorAlarm('NotifyMissedFails', notify.notifyMissed, 1);
  addErrorAlarm('MailReadersFails', notify.mailReaders);
  addErrorAlarm('PresentTimelineFails', present.presentTimeline);
  topic.addAlarm('PagesFail', metrics.serverErrors(present.api), {
    description: 'The timeline answers with errors',
    threshold: 5,
  });
}

/** More functions at once than the account may run. */
function addCrowdingAlarms(topic: AlarmTopic, { settings }: Pipeline): void {
  topic.addAlarm('FunctionsThrottled', metrics.throttledCalls(), {
    description: 'Functions are refused since too many run at once',
    periods: 3,
  });
  topic.addAlarm('ConcurrencyHigh', metrics.takenConcurrency(), {
    description: 'Four fifths of the functions that the account may run at once are running',
    threshold: Math.ceil(0.8 * settings.accountConcurrency),
    periods: 3,
  });
}
