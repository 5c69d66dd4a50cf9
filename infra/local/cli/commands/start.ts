import { join } from 'node:path';
import { feedCatalog } from '../../../../shared/collect/outlets/feed-catalog.ts';
import { environment } from '../../../../shared/names.ts';
import { timelineApp } from '../../../../shared/present/present.ts';
import { systemClock } from '../../../../shared/services/clock.ts';
import { realWeb } from '../../../../shared/services/web.ts';
import { plural } from '../../../../shared/wording/plural.ts';
import { explainFatalFaults } from '../../runtime/data-folder.ts';
import { fileLog } from '../../runtime/file-log.ts';
import { lockFolder } from '../../runtime/lock.ts';
import { openPipeline, type Pipeline } from '../../runtime/pipeline.ts';
import { countingLog, countingWeb, isOffline, newRunCounters, type RunCounters } from '../../runtime/run-counters.ts';
import { keepPolling, offlineLine } from '../../runtime/schedule.ts';
import { openSite } from '../../runtime/site.ts';
import { openStore } from '../../runtime/store.ts';
import type { Given } from '../command.ts';
import { readFeedList } from '../feed-list.ts';
import { type Interrupt, onInterrupt } from '../interrupt.ts';
import { type Progress, progressOn } from '../progress.ts';
import { dataFolder, mailingOf, portOf } from '../settings.ts';
import { keepWatchedFeeds } from '../watched-feeds.ts';

/** Feeds polled and pages read at once; one host is asked one thing at a time whatever this is. */
const concurrency = 8;

/** `parley start`. Resolves with the exit status. */
export async function start(given: Given): Promise<number> {
  const folder = dataFolder(given);
  const port = portOf(given);
  const mailing = mailingOf(folder, process.env);
  const named = [...given.all('feeds'), ...given.words];
  const addresses = named.length === 0 ? [] : readFeedList(named);
  const catalog = feedCatalog(addresses);
  const allowPrivate = given.has('allow-private') || process.env[environment.allowPrivate] === 'true';

  const progress = progressOn(process.stdout);
  const lock = lockFolder(folder);
  const interrupt = onInterrupt(lock.release);
  const unexplained = explainFatalFaults(folder, lock.release);
  const log = fileLog(join(folder, 'parley.log'));
  const closers: (() => Promise<void> | void)[] = [lock.release, unexplained, interrupt.release, log.close];
  try {
    const site = await openSite(port);
    closers.unshift(site.close);
    const store = await openStore(folder);
    closers.unshift(store.close);
    const counters = newRunCounters();
    const pipeline = await openPipeline({
      folder,
      store,
      catalog,
      clock: systemClock,
      web: countingWeb(realWeb({ allowPrivate }), counters),
      ...mailing,
      siteUrl: site.url,
      log: countingLog(log, counters, (id) => void sayAlert(id)),
      concurrency,
    });
    closers.unshift(pipeline.stop);
    const sayAlert = async (id: string) => {
      const development = await pipeline.services.developments.get(id);
      progress.say(`Alert: ${development?.title ?? id}`);
    };
    site.serve(timelineApp(pipeline.services).fetch);
    lock.announce(site.url);
    keepWatchedFeeds(folder, addresses);
    progress.say(
      `Parley watches ${plural(catalog.feeds.length, 'feed')}. Timeline: ${site.url}  Alerts: ${mailing.where}`,
    );
    for (const line of pipeline.skipped()) progress.say(line);
    if (given.has('retry-parked')) progress.say(`Working again on ${pipeline.retryParked()} parked messages.`);
    if (given.has('now')) await makeDue(pipeline);
    return await run(given.has('once'), pipeline, counters, progress, interrupt);
  } finally {
    for (const close of closers) await close();
  }
}

async function run(
  once: boolean,
  pipeline: Pipeline,
  counters: RunCounters,
  progress: Progress,
  interrupt: Interrupt,
): Promise<number> {
  const drawing = setInterval(() => progress.status(statusOf(counters, pipeline), barOf(counters, pipeline)), 250);
  try {
    if (!once) {
      progress.say('Ctrl-C stops it.');
      await keepPolling(pipeline, counters, progress.say, interrupt.first);
    } else {
      const polled = await pipeline.poll();
      if (polled === 0) progress.say(await nothingDue(pipeline));
      await Promise.race([pipeline.idle(), interrupt.first]);
      if (!interrupt.stopping) await pipeline.mail();
    }
  } finally {
    clearInterval(drawing);
    progress.end();
  }
  if (interrupt.stopping) progress.say('Stopping: finishing what is in hand. Ctrl-C again stops at once.');
  progress.say(statusOf(counters, pipeline));
  return once ? await exitStatusOf(pipeline, counters, progress) : 0;
}

/** Makes all watched feeds due that were asked before. */
async function makeDue({ services: { feeds, feedStates, clock } }: Pipeline): Promise<void> {
  const watched = new Set(feeds.map(({ id }) => id));
  const at = clock.now().toISOString();
  for (const state of await feedStates.all())
    if (watched.has(state.feedId)) await feedStates.put({ ...state, nextDue: at });
}

/** Why `--once` polls nothing: a line that says when the next feed is due, and how not to wait for it. */
async function nothingDue({ services: { feeds, feedStates } }: Pipeline): Promise<string> {
  const watched = new Set(feeds.map(({ id }) => id));
  const due = (await feedStates.all()).filter(({ feedId }) => watched.has(feedId)).map(({ nextDue }) => nextDue);
  const next = due.sort()[0]?.slice(11, 16) ?? 'once';
  return `Nothing is polled: no feed is due yet, the next one at ${next} UTC. --now asks them all the same.`;
}

/** Exit status of `--once`: 1 where work was set aside, or no feed at all could be read. */
async function exitStatusOf(pipeline: Pipeline, counters: RunCounters, progress: Progress): Promise<number> {
  const { feeds, feedStates, siteUrl } = pipeline.services;
  const watched = new Set(feeds.map(({ id }) => id));
  const failing = (await feedStates.all()).filter((state) => watched.has(state.feedId) && state.failures > 0);
  if (isOffline(counters)) progress.say(offlineLine(counters, siteUrl).replace(/ Serving.*/, ''));
  else {
    for (const { lastError } of failing.slice(0, 10)) progress.say(`Failing: ${lastError}`);
    if (failing.length > 10) progress.say(`... and ${failing.length - 10} more; \`parley feeds\` lists them.`);
  }
  const parked = pipeline.parked();
  for (const { queue, reason } of parked.slice(0, 10)) progress.say(`Parked in ${queue}: ${reason}`);
  if (parked.length > 0) progress.say('`parley start --retry-parked` works on parked messages again.');
  return parked.length > 0 || failing.length === feeds.length ? 1 : 0;
}

function statusOf(counters: RunCounters, pipeline: Pipeline): string {
  const parked = pipeline.parked().length;
  const parts = [
    `${counters.polls} polls`,
    `${counters.newItems} new items`,
    `${counters.onTalks} on the talks`,
    `${counters.opened} developments`,
    `${counters.alerts} alerts`,
    `${pipeline.pending()} waiting`,
    ...(parked > 0 ? [`${parked} parked`] : []),
  ];
  return parts.join(' | ');
}

function barOf(counters: RunCounters, pipeline: Pipeline): { part: number; whole: number } | undefined {
  const left = pipeline.pending();
  const done = counters.polls + counters.judged;
  return left === 0 ? undefined : { part: done, whole: done + left };
}
