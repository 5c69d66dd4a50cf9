/**
 * Median milliseconds of processor time that `once` takes: on a busy machine the clock on the wall measures the
 * neighbours. Measured for two seconds, after one that is not: the engine compiles what is used often.
 */
export async function measure(once: () => Promise<void> | void): Promise<number> {
  const begun = processorTime();
  const times: number[] = [];
  // One that is slower than both together is measured once all the same.
  for (let now = begun; times.length === 0 || now < begun + warmUp + measured; ) {
    await once();
    const after = processorTime();
    if (now >= begun + warmUp) times.push(after - now);
    now = after;
  }
  return median(times);
}

// Milliseconds of processor time.
const warmUp = 1_000;
const measured = 2_000;

/** Rows as an aligned table, the first line its head. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) => row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join('  ')).join('\n');
}

/** The middle one of a list, the higher of two. */
export function median(list: readonly number[]): number {
  const sorted = list.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
