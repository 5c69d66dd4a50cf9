/** One thing to measure: `once` does the work for every input. */
export interface Contender {
  readonly name: string;
  once(): Promise<void> | void;
}

/**
 * Median milliseconds of processor time of each contender, taken in turn within each round: on a busy machine the
 * clock on the wall measures the neighbours.
 * @param rounds measured rounds, after a few that are not: the engine compiles what is used often
 */
export async function measure(contenders: readonly Contender[], rounds: number): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const { name, once } of contenders) {
      const started = processorTime();
      await once();
      if (round >= 0) times.get(name)?.push(processorTime() - started);
    }
  }
  return new Map([...times].map(([name, list]) => [name, median(list)]));
}

const warmUp = 8;

/** Rows as an aligned table, the first line its head. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) => row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join('  ')).join('\n');
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

function median(list: number[]): number {
  const sorted = list.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
