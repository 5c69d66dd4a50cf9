import { queueDueFeeds } from '../shared/collect/collect.ts';
import { healthOf } from '../shared/collect/polling.ts';
import { scheduleServices } from './runtime.ts';

/** Schedule -> queue of due feeds. Also counts the feeds that have gone quiet, which raises the alarm. */
export async function handler(): Promise<{ queued: number; overdue: number }> {
  const services = scheduleServices();
  const { feeds, feedStates, clock, count, log } = services;
  const queued = await queueDueFeeds(feeds, services);
  const watched = new Set(feeds.map((feed) => feed.id));
  const states = (await feedStates.all()).filter((state) => watched.has(state.feedId));
  const overdue = states.filter((state) => healthOf(state, clock.now()) === 'overdue').length;
  count('FeedsOverdue', overdue);
  log.info('due feeds queued', { queued, overdue, watched: feeds.length });
  return { queued, overdue };
}
