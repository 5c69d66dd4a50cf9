/** How processor time grows with the input. */
interface TimedGrowth {
  /** The factor for twice the input: 2 where the work is linear, 4 where it is quadratic. */
  readonly growth: number;
  /** Milliseconds for the longest input measured. */
  readonly milliseconds: number;
}

/**
 * What twice the input may cost in time. Linear work is at 2; where the longer input no longer fits the processor's
 * cache it was measured at up to 2.7 on a busy machine. Quadratic work is at 4.
 */
export const mostTimedGrowth = 3;

/**
 * Measures how the work grows over three doublings, up to an input of `length`. A neighbour, the compiler or a
 * collection of garbage makes a reading too long, never too short, so the shortest of several counts. Where these
 * still say that the work grows too fast, two doublings of longer inputs have the last word: work that jumps once,
 * where a search changes its ways or a cache is full, is linear beyond the jump, and what is quadratic stays at 4.
 * @param make the input in about the length asked for
 */
export function timedGrowth<T>(make: (length: number) => T, work: (input: T) => unknown, length: number): TimedGrowth {
  let measured = growthUpTo(make, work, length, 3);
  for (let times = 2; times <= mostTimes && measured.growth > mostTimedGrowth; times *= 2) {
    measured = growthUpTo(make, work, times * length, 2);
  }
  return measured;
}

const mostTimes = 8;
const fewestRounds = 2;
const mostRounds = 4;

function growthUpTo<T>(
  make: (length: number) => T,
  work: (input: T) => unknown,
  length: number,
  doublings: number,
): TimedGrowth {
  const [short, long] = [make(length / 2 ** doublings), make(length)];
  timeOf(() => work(short));
  let [least, most, growth] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < mostRounds && (round < fewestRounds || growth > mostTimedGrowth); round += 1) {
    least = Math.min(
      least,
      timeOf(() => work(short)),
    );
    // Where the first reading of the long input says that all is well, a shorter one would say so too.
    if (round === 0 || (most / least) ** (1 / doublings) > mostTimedGrowth)
      most = Math.min(
        most,
        timeOf(() => work(long)),
      );
    growth = (most / least) ** (1 / doublings);
  }
  return { growth, milliseconds: most };
}

/** Milliseconds of processor time for one run; short ones are repeated until the clock can tell. */
function timeOf(run: () => unknown): number {
  const begun = process.cpuUsage();
  for (let runs = 1; ; runs += 1) {
    run();
    const { user, system } = process.cpuUsage(begun);
    const milliseconds = (user + system) / 1000;
    if (milliseconds >= shortestReading) return milliseconds / runs;
  }
}

const shortestReading = 4;
