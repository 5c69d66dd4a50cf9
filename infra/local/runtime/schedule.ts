import type { FeedStates } from '../../../shared/services/store/feeds.ts';
import type { Pipeline } from './pipeline.ts';
import { isOffline, type RunCounters, resetReachCounters } from './run-counters.ts';

/** Milliseconds between two checks of what is due; the schedule on AWS has the same. */
const roundPause = 60_000;
/** Milliseconds between two searches for changes that were not noted as due. */
const missedPause = 3_600_000;
/** Feeds that are asked in a round while there is no network: enough to notice its return. */
const probes = 3;

/**
 * Polls what is due every minute until `stopped` resolves. `say` gets one line when the network is gone, and one when
 * it is back.
 */
export async function keepPolling(
  pipeline: Pipeline,
  counters: RunCounters,
  say: (line: string) => void,
  stopped: Promise<void>,
): Promise<void> {
  const { feedStates, siteUrl, clock } = pipeline.services;
  let running = true;
  const over = stopped.then(() => {
    running = false;
  });
  let offline = false;
  let missedAt = performance.now();
  while (running) {
    resetReachCounters(counters);
    await pipeline.poll();
    await Promise.race([pipeline.polled(), over]);
    if (!running) return;
    if (performance.now() - missedAt > missedPause) {
      missedAt = performance.now();
      await pipeline.noteMissed();
    }
    await pipeline.mail();
    let pause = roundPause;
    if (isOffline(counters)) {
      if (!offline) say(offlineLine(counters, siteUrl));
      offline = true;
      await wakeFeeds(feedStates, clock.now(), probes);
    } else if (offline && counters.answers > 0) {
      offline = false;
      say('The network is back.');
      await wakeFeeds(feedStates, clock.now(), Number.POSITIVE_INFINITY);
      pause = 0;
    }
    await pauseUnless(over, pause);
  }
}

/** One line that says there is no network and what was tried. */
export function offlineLine({ silentHosts }: Pick<RunCounters, 'silentHosts'>, siteUrl: string): string {
  const hosts = [...silentHosts];
  const named = hosts.slice(0, 3).join(', ');
  const more = hosts.length > 3 ? ` and ${hosts.length - 3} more` : '';
  return (
    `No network, it seems: could not reach ${named}${more}. ` +
    `Serving what is stored at ${siteUrl}, trying again every minute.`
  );
}

/** Makes feeds due that gave no answer at all: their pauses are for servers in trouble, not for a laptop's sleep. */
async function wakeFeeds(feedStates: FeedStates, now: Date, most: number): Promise<void> {
  const silent = (await feedStates.all()).filter(({ failures, lastStatus }) => failures > 0 && lastStatus === null);
  for (const state of silent.slice(0, most)) await feedStates.put({ ...state, nextDue: now.toISOString() });
}

async function pauseUnless(over: Promise<void>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const pause = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([pause, over]);
  clearTimeout(timer);
}
