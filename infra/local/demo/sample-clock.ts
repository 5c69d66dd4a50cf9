import type { Clock } from '../../../shared/services/clock.ts';
import { simulationEnd, simulationStart, stories } from './stories.ts';

/** The simulated time, which stands until it is set. */
export interface SampleClock extends Clock {
  set(instant: number): void;
}

export function sampleClock(): SampleClock {
  let at = Date.parse(simulationStart);
  return {
    now: () => new Date(at),
    set(instant) {
      at = instant;
    },
  };
}

/** Minutes between two polls at most; simulated ones, so that four days pass in seconds. */
const gridMinutes = 30;
/** Minutes after an edit at which its page is surely due to be visited again: the first visit comes an hour after the story. */
const revisitMinutes = 60;

/** The instants (epoch ms) at which the demo polls: after each story, after each edit, and at the end. */
export function pollTimes(): readonly number[] {
  const moments = stories.flatMap(({ at, edit }) => [
    Date.parse(at),
    ...(edit === undefined ? [] : [Date.parse(edit.at) + revisitMinutes * 60_000]),
  ]);
  const grid = gridMinutes * 60_000;
  const times = new Set([...moments.map((moment) => Math.ceil((moment + 1) / grid) * grid), Date.parse(simulationEnd)]);
  return [...times].sort((a, b) => a - b);
}
