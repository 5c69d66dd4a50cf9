import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { timelineApp } from '../../../../shared/present/present.ts';
import type { Log } from '../../../../shared/services/log.ts';
import { folderMail } from '../../../../shared/services/mail.ts';
import { realWeb } from '../../../../shared/services/web.ts';
import { deviations, readOutcome } from '../../demo/outcome.ts';
import { sampleCatalog } from '../../demo/sample-catalog.ts';
import { pollTimes, type SampleClock, sampleClock } from '../../demo/sample-clock.ts';
import { startSampleServer } from '../../demo/server.ts';
import { demoSummary } from '../../demo/summary.ts';
import { explainFatalFaults } from '../../runtime/data-folder.ts';
import { fileLog } from '../../runtime/file-log.ts';
import { lockFolder } from '../../runtime/lock.ts';
import { openPipeline, type Pipeline } from '../../runtime/pipeline.ts';
import { countingLog, newRunCounters, type RunCounters } from '../../runtime/run-counters.ts';
import { openSite } from '../../runtime/site.ts';
import { openStore } from '../../runtime/store.ts';
import type { Given } from '../command.ts';
import { type Interrupt, onInterrupt } from '../interrupt.ts';
import { type Progress, progressOn } from '../progress.ts';
import { dataFolder, portOf } from '../settings.ts';

/**
 * `parley demo`: four simulated days of an invented world, through the real pipeline, without a network. With
 * `--once` resolves with 0 only if the outcome is the one of demo/expected-developments.ts; else serves it until Ctrl-C.
 */
export async function demo(given: Given): Promise<number> {
  const once = given.has('once');
  const folder = join(dataFolder(given), 'demo');
  // A run that only checks takes any port; one that is looked at takes the port it was told.
  const port = once && given.text('port') === undefined ? 0 : portOf(given);
  const lock = lockFolder(folder);
  const progress = progressOn(process.stdout);
  const interrupt = onInterrupt(lock.release);
  const unexplained = explainFatalFaults(folder, lock.release);
  const closers: (() => Promise<void> | void)[] = [lock.release, unexplained, interrupt.release];
  try {
    emptyFolder(folder);
    const log = fileLog(join(folder, 'parley.log'));
    closers.unshift(log.close);
    const site = await openSite(port);
    closers.unshift(site.close);
    const clock = sampleClock();
    const server = await startSampleServer(clock);
    closers.unshift(server.stop);
    const store = await openStore(folder);
    closers.unshift(store.close);
    const counters = newRunCounters();
    const alerts = new Map<string, number>();
    const items = new Set<string>();
    const counting = countingLog(log, counters, (id) => alerts.set(id, (alerts.get(id) ?? 0) + 1));
    const outbox = join(folder, 'outbox');
    const pipeline = await openPipeline({
      folder,
      store,
      catalog: sampleCatalog(server),
      clock,
      web: realWeb({
        spacingMilliseconds: 0,
        // Every host of the sample world is this machine, and nothing else may be reached.
        guard: {
          resolve: async () => [{ address: '127.0.0.1', family: 4 }],
          refuses: (address) => address !== '127.0.0.1',
        },
      }),
      mail: folderMail(outbox),
      emails: ['reader@example.com'],
      sender: 'parley@example.com',
      siteUrl: site.url,
      log: recordingJudgedItems(counting, items),
      // One thing at a time, so that every run tells the same story.
      concurrency: 1,
    });
    closers.unshift(pipeline.stop);
    site.serve(timelineApp(pipeline.services).fetch);
    lock.announce(site.url);
    progress.say('Parley demo: every outlet and article in it is invented. Four days go by; this takes some seconds.');
    if (!(await runSimulatedDays(pipeline, clock, counters, progress, interrupt))) return 130;

    const outcome = await readOutcome(pipeline.services, items, alerts);
    const unexpected = deviations(outcome);
    progress.say(`\n${demoSummary(outcome, server.answers)}\n`);
    progress.say(`E-mails: ${outbox}\nTimeline: ${site.url}`);
    if (unexpected.length === 0) progress.say('The story came out as written.');
    else {
      for (const { queue, reason } of pipeline.parked()) progress.say(`Parked in ${queue}: ${reason}`);
      progress.say(`The story did not come out as written:\n${unexpected.map((line) => `  - ${line}`).join('\n')}`);
    }
    if (!once) {
      progress.say('Ctrl-C ends the demo.');
      await interrupt.first;
      return 0;
    }
    return unexpected.length === 0 && pipeline.parked().length === 0 ? 0 : 1;
  } finally {
    for (const close of closers) await close();
  }
}

/** Moves the clock from poll to poll and works everything off in between. False if it was interrupted. */
async function runSimulatedDays(
  pipeline: Pipeline,
  clock: SampleClock,
  counters: RunCounters,
  progress: Progress,
  interrupt: Interrupt,
): Promise<boolean> {
  const times = pollTimes();
  for (const [index, time] of times.entries()) {
    if (interrupt.stopping) return false;
    await mailUntil(time, pipeline, clock);
    clock.set(time);
    await pipeline.poll();
    await pipeline.idle();
    await pipeline.mail();
    const { newItems, onTalks, opened, alerts } = counters;
    const figures = `${newItems} items | ${onTalks} on the talks | ${opened} developments | ${alerts} alerts`;
    progress.status(`${clock.now().toUTCString().slice(0, 22)} | ${figures}`, { part: index + 1, whole: times.length });
  }
  await mailUntil(Number.POSITIVE_INFINITY, pipeline, clock);
  progress.end();
  return true;
}

/** Minutes between two looks at what is due while nothing is polled. */
const mailStep = 5;

/** Mails what comes due before an instant (epoch ms), each mail at its time. */
async function mailUntil(instant: number, pipeline: Pipeline, clock: SampleClock): Promise<void> {
  for (;;) {
    const next = clock.now().getTime() + mailStep * 60_000;
    if (next >= instant || (await pipeline.services.dueAlerts.readers()).length === 0) return;
    clock.set(next);
    await pipeline.mail();
  }
}

/** Notes which items were judged, so that the summary can name each of them. */
function recordingJudgedItems(log: Log, items: Set<string>): Log {
  return {
    ...log,
    info(message, fields = {}) {
      if (message === 'item judged') items.add(String(fields.itemId));
      log.info(message, fields);
    },
  };
}

/** Each demo starts from nothing. The folder is the demo's own, beside the store that `parley start` keeps. */
function emptyFolder(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name !== 'lock.json') rmSync(join(folder, name), { recursive: true, force: true });
  }
}
