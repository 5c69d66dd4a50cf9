/**
 * npx tsx test/eval/fit-stories.ts STREAM TRUTH [STREAM TRUTH ...]: fits the weights of `story-weights.ts` by logistic
 * regression on pairs of reports within four days, each report's pairs counting as much as every other's. Prints them.
 */

import type { Development, Report } from '../../shared/group/development.ts';
import { joinDevelopment } from '../../shared/group/join.ts';
import { rarityIn } from '../../shared/group/rarity.ts';
import { featuresOf, type WeighedFeature } from '../../shared/group/same-story.ts';
import { storyWeights } from '../../shared/group/story-weights.ts';
import { reportOfEntry } from './grouping.ts';
import { readRows } from './rows.ts';

interface Pair {
  readonly values: readonly number[];
  readonly same: boolean;
  readonly weight: number;
}

const penalty = 0.0004;
const rounds = 3000;

const names = Object.keys(storyWeights.features) as readonly WeighedFeature[];
const pairs: Pair[] = [];
const paths = process.argv.slice(2);
for (let at = 0; at + 1 < paths.length; at += 2)
  pairs.push(...(await pairsOf(paths[at] as string, paths[at + 1] as string)));
const weights = weightsFrom(pairs);
console.log(`pairs ${pairs.length}, same ${pairs.filter(({ same }) => same).length}`);
console.log(
  JSON.stringify({
    bias: round(weights[0] as number),
    features: Object.fromEntries(names.map((name, at) => [name, round(weights[at + 1] as number)])),
  }),
);

async function pairsOf(stream: string, truthPath: string): Promise<Pair[]> {
  const truth = new Map<string, string>();
  for await (const row of readRows<{ id: string; label: string; development: string }>(truthPath)) {
    if (row.label === 'T') truth.set(row.id, row.development);
  }
  const reports: Report[] = [];
  for await (const entry of readRows<Parameters<typeof reportOfEntry>[0]>(stream))
    if (truth.has(entry.id)) reports.push(reportOfEntry(entry));
  reports.sort((a, b) => (a.published ?? '').localeCompare(b.published ?? ''));
  const found: Pair[] = [];
  const open: Development[] = [];
  for (const [index, report] of reports.entries()) {
    const rarity = rarityIn(open);
    const near = reports
      .slice(0, index)
      .filter((other) => Date.parse(report.firstSeen) - Date.parse(other.firstSeen) < 96 * 3_600_000);
    const same = near.filter((other) => truth.get(other.itemId) === truth.get(report.itemId)).length;
    for (const other of near) {
      const features = featuresOf(other, report, rarity);
      if (features.contained >= 0.5) continue;
      const isSame = truth.get(other.itemId) === truth.get(report.itemId);
      found.push({
        values: names.map((name) => features[name]),
        same: isSame,
        weight: isSame ? 1 / same : 1 / Math.sqrt(Math.max(1, near.length - same)),
      });
    }
    open.push(joinDevelopment([], report, report.firstSeen).development);
  }
  return found;
}

/** Full-batch gradient descent with momentum; small data, so plain is enough. */
function weightsFrom(data: readonly Pair[]): number[] {
  const size = names.length + 1;
  const weights = new Array<number>(size).fill(0);
  const speed = new Array<number>(size).fill(0);
  const total = data.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 0; step < rounds; step += 1) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : penalty * weight));
    for (const { values, same, weight } of data) {
      const sum = values.reduce((part, value, at) => part + value * (weights[at + 1] as number), weights[0] as number);
      const error = ((1 / (1 + Math.exp(-sum)) - (same ? 1 : 0)) * weight) / total;
      slope[0] = (slope[0] as number) + error;
      for (const [at, value] of values.entries()) slope[at + 1] = (slope[at + 1] as number) + error * value;
    }
    for (let at = 0; at < size; at += 1) {
      speed[at] = 0.9 * (speed[at] as number) - 0.5 * (slope[at] as number);
      weights[at] = (weights[at] as number) + (speed[at] as number);
    }
  }
  return weights;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
