/**
 * npm run train:grouping -- STREAM TRUTH [STREAM TRUTH ...]: fits the weights of `same-act-weights.ts` by logistic
 * regression on pairs of reports within four days, each report's pairs counting as much as every other's. Learns from
 * the streams of stories/ too, which were made up for Parley. Prints, for each stream, the figures of weights that were
 * fitted on all the others, then the weights of all together.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Development, Report } from '../../shared/group/development.ts';
import { joinDevelopment } from '../../shared/group/join.ts';
import { inverseDocumentFrequencyIn } from '../../shared/group/similarity/inverse-document-frequency.ts';
import { pairFeatures } from '../../shared/group/similarity/same-act.ts';
import {
  type SameActWeights,
  sameActWeights,
  type WeighedFeature,
} from '../../shared/group/similarity/same-act-weights.ts';
import { grouped, readStreams, type Truth } from './grouping.ts';
import { fitLogistic, type Pair } from './logistic.ts';
import { ofOtherDays } from './other-days.ts';

/** Not learnt: by definition an announcement and the event are two developments, and so are talks in two places. */
const settled: Partial<SameActWeights['features']> = { otherVenue: -2, beforeAndAfter: -2 };
const names = (Object.keys(sameActWeights.features) as readonly WeighedFeature[]).filter((name) => !(name in settled));
const folder = fileURLToPath(new URL('./stories/', import.meta.url));
const own = readdirSync(folder)
  .filter((name) => !name.endsWith('-truth.jsonl'))
  .flatMap((name) => [`${folder}${name}`, `${folder}${name.replace('.jsonl', '-truth.jsonl')}`]);
const paths = [...process.argv.slice(2), ...own];
const streams = (await readStreams(paths)).map((stream) => ({
  ...stream,
  pairs: pairsOf(stream.reports, stream.truth),
}));
for (const stream of streams) {
  const weights = weightsFrom(ofOtherDays(stream, streams).flatMap(({ pairs }) => pairs));
  const { bcubed, hit, wanted, duplicate } = grouped(stream.reports, stream.truth, () => undefined, weights);
  const { precision, recall, f1 } = bcubed;
  const told = `alerts ${hit} of ${wanted}, ${duplicate} told again`;
  console.log(`${stream.name} B-cubed P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}, ${told}`);
}
console.log(JSON.stringify(weightsFrom(streams.flatMap(({ pairs }) => pairs))));

function pairsOf(reports: readonly Report[], truth: ReadonlyMap<string, Truth>): Pair[] {
  const story = ({ itemId }: Report): string | undefined => truth.get(itemId)?.development;
  const found: Pair[] = [];
  const open: Development[] = [];
  for (const [index, report] of reports.entries()) {
    const rarity = inverseDocumentFrequencyIn(open);
    const near = reports
      .slice(0, index)
      .filter((other) => Date.parse(report.firstSeen) - Date.parse(other.firstSeen) < 96 * 3_600_000);
    const same = near.filter((other) => story(other) === story(report)).length;
    for (const other of near) {
      const features = pairFeatures(other, report, rarity);
      if (features.contained >= 0.5) continue;
      const isSame = story(other) === story(report);
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

function weightsFrom(pairs: readonly Pair[]): SameActWeights {
  const [bias = 0, ...weights] = fitLogistic(pairs).map((weight) => Math.round(weight * 100) / 100);
  const features = Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0]));
  return { bias, features: { ...features, ...settled } as SameActWeights['features'] };
}
