/** Characters looked at for an input, and the factor by which they grow when the input is twice as long. */
interface CountedGrowth {
  readonly growth: number;
  readonly perCharacter: number;
}

/** What twice the input may cost in looks: 2 is linear, 4 quadratic. */
export const mostCountedGrowth = 2.5;

/**
 * Counts the work on an input of `length` and of twice that. Unlike time the count is the same on every run, however
 * busy the machine. Where a length at which something is read in another way lies between the two, the work may jump
 * there once; so what grows by more than `mostCountedGrowth` is measured at the next doubling too, and the lesser growth counts.
 * @param make the input in about the length asked for, in characters
 */
export function countedGrowth<T>(
  make: (length: number) => T,
  work: (input: T) => unknown,
  length: number,
): CountedGrowth {
  const countAt = (times: number): number => {
    const input = make(times * length);
    return countWork(() => work(input));
  };
  const [one, two] = [countAt(1), countAt(2)];
  const growth = two / one > mostCountedGrowth ? Math.min(two / one, countAt(4) / two) : two / one;
  return { growth, perCharacter: two / (2 * length) };
}

/**
 * Characters that searches, patterns and single looks pass over while `run` runs. What happens within one match of a
 * pattern (backtracking) and in loops over lists is not seen: `timedGrowth` measures those.
 */
export function countWork(run: () => unknown): number {
  let count = 0;
  const text = String.prototype as unknown as TextMethods;
  const pattern = RegExp.prototype as { exec: Exec };
  const { indexOf, lastIndexOf, charCodeAt, includes } = text;
  const { exec } = pattern;
  const whole = wholeMethods.map((name) => [name, text[name]] as const);
  text.indexOf = function (mark, from = 0) {
    const at = indexOf.call(this, mark, from);
    const passed = (at === -1 ? this.length : at) - from;
    count += passed > 0 ? passed + 1 : 1;
    return at;
  };
  text.includes = function (mark, from = 0) {
    return text.indexOf.call(this, mark, from) !== -1;
  };
  text.lastIndexOf = function (this: string, mark: string, from = this.length) {
    const at = lastIndexOf.call(this, mark, from);
    count += 1 + (from < this.length ? from : this.length) - (at > 0 ? at : 0);
    return at;
  };
  text.charCodeAt = function (index) {
    count += 1;
    return charCodeAt.call(this, index);
  };
  for (const [name, method] of whole) {
    text[name] = function (this: string, ...given) {
      count += this.length;
      return method.apply(this, given);
    };
  }
  pattern.exec = function (subject) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, subject);
    // One that must match where it stands, and does not, has looked at little more than that place.
    const missed = this.sticky ? from : `${subject}`.length;
    const passed = (found === null ? missed : found.index + found[0].length) - from;
    count += passed > 0 ? passed + 1 : 1;
    return found;
  };
  try {
    run();
  } finally {
    Object.assign(text, { indexOf, lastIndexOf, charCodeAt, includes }, Object.fromEntries(whole));
    pattern.exec = exec;
  }
  return count;
}

// Methods that read the whole text each time. Those that take a pattern run its `exec`, which counts for itself.
const wholeMethods = ['split', 'toLowerCase', 'toUpperCase', 'normalize'] as const;

type Exec = (this: RegExp, subject: string) => RegExpExecArray | null;
type Search<T> = (this: string, mark: string, from?: number) => T;

interface TextMethods extends Record<(typeof wholeMethods)[number], (this: string, ...given: unknown[]) => unknown> {
  indexOf: Search<number>;
  lastIndexOf: Search<number>;
  includes: Search<boolean>;
  charCodeAt: (this: string, index: number) => number;
}
