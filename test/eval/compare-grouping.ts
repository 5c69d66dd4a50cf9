/**
 * npm run eval:grouping -- STREAM TRUTH [STREAM TRUTH ...]: grouping alone, with relevance given, of each stream, beside
 * what a floor of thirty lines does whose threshold is chosen on the streams of other days.
 */

import { bcubedOf, grouped, type Labelled, readStreams } from './grouping.ts';
import { floorGroups } from './grouping-floor.ts';
import { ofOtherDays } from './other-days.ts';

const thresholds = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5];
const streams = await readStreams(process.argv.slice(2));
const floors = new Map(streams.map((stream) => [stream, thresholds.map((threshold) => floorOf(stream, threshold))]));
const rows = streams.map((stream) => {
  const { bcubed, hit, wanted, duplicate, eventDateExact } = grouped(stream.reports, stream.truth, () => undefined);
  const others = ofOtherDays(stream, streams);
  const totals = thresholds.map((_, at) => sum(others.map((other) => floors.get(other)?.[at] ?? 0)));
  const floor = floors.get(stream)?.[totals.indexOf(Math.max(...totals))] ?? 0;
  return { name: stream.name, ...bcubed, floor, eventDateExact, hit, wanted, duplicate };
});
console.table(rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, rounded(value)]))));
for (const name of ['f1', 'floor'] as const) {
  const figures = rows.map((row) => row[name]);
  console.log(`${name}: mean ${rounded(sum(figures) / figures.length)}, worst ${rounded(Math.min(...figures))}`);
}

function floorOf({ reports, truth }: Labelled, threshold: number): number {
  const groups = floorGroups(reports, threshold);
  return bcubedOf(reports.map(({ itemId }) => [truth.get(itemId)?.development ?? '', groups.get(itemId) ?? ''])).f1;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function rounded(value: string | number): string | number {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
}
