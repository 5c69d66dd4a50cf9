import { queueDueFeeds } from '../shared/collect/collect.ts';
import { countByHealth, feedHealth } from '../shared/collect/feed-health.ts';
import { metricNames } from '../shared/names.ts';
import { scheduleServices } from './runtime.ts';

/** Schedule -> queue of due feeds. Also counts the feeds that are overdue or late, which raises the alarms. */
export async function handler(): Promise<{ queued: number; overdue: number; late: number }> {
  const services = scheduleServices();
  const { feeds, feedStates, clock, count, log } = services;
  const queued = await queueDueFeeds(feeds, services);
  const { overdue, late } = countByHealth(feedHealth(feeds, await feedStates.all(), clock.now()));
  count({ [metricNames.feedsOverdue]: overdue, [metricNames.feedsLate]: late });
  log.info('due feeds queued', { queued, overdue, late, watched: feeds.length });
  return { queued, overdue, late };
}
