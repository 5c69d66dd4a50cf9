/**
 * npm run train:alerts -- FOLDER HELD-OUT: learns what a mail is worth (shared/notify/mail-worth-weights.ts) from the
 * streams of a folder, replayed from the judgements that `npm run train -- FOLDER --held-out HELD-OUT` wrote. Prints for
 * each stream what its reader gets by weights of streams that share no day with it, then the weights of all.
 */
import { featureNames, mailWorthFeatures } from '../../shared/notify/mail-worth.ts';
import type { MailWorthFeatures, MailWorthWeights } from '../../shared/notify/mail-worth-weights.ts';
import { fitLogistic, type Pair } from './logistic.ts';
import { ofOtherDays } from './other-days.ts';
import { type ReplayedStream, replayStreams } from './replayed-streams.ts';
import { type ReaderFigures, readerFigures, simulateMails } from './simulated-mails.ts';

const [folder, heldOut, flag] = process.argv.slice(2);
if (folder === undefined || heldOut === undefined) {
  console.error('Usage: npm run train:alerts -- FOLDER HELD-OUT [--mails], HELD-OUT as `npm run train` writes it');
  process.exit(2);
}
const streams = (await replayStreams(folder, heldOut)).map((stream) => ({
  ...stream,
  reports: stream.moments.flatMap(({ development }) => development.reports),
  pairs: examplesOf(stream),
}));
const figures: ReaderFigures[] = [];
for (const stream of streams) {
  const weights = learn(ofOtherDays(stream, streams).flatMap(({ pairs }) => pairs));
  const mails = simulateMails(stream, weights);
  if (flag === '--mails')
    for (const { at, tells } of mails)
      show(
        stream.name,
        at,
        tells.map(({ development, act }) => `${act} | ${development.title}`),
      );
  figures.push(readerFigures(mails, stream));
  console.log(line(stream.name, figures.slice(-1)));
}
console.log(line('all', figures));
console.log(JSON.stringify(learn(streams.flatMap(({ pairs }) => pairs)), null, 2));

/** Each moment of a development: worth a mail where its act is wanted and none that opened before tells it. */
function examplesOf({ moments, wanted }: ReplayedStream): Pair[] {
  const teller = new Map<string, string>();
  const count = new Map<string, number>();
  for (const { development } of moments) count.set(development.id, (count.get(development.id) ?? 0) + 1);
  return moments.map(({ development, act }) => {
    const first = act === null ? null : (teller.get(act) ?? development.id);
    if (act !== null && first !== null) teller.set(act, first);
    const features = mailWorthFeatures(development);
    return {
      values: featureNames.map((name) => features[name]),
      same: act !== null && wanted.has(act) && first === development.id,
      weight: 1 / Math.sqrt(count.get(development.id) ?? 1),
    };
  });
}

function learn(pairs: readonly Pair[]): MailWorthWeights {
  const [bias = 0, ...weights] = fitLogistic(pairs).map((weight) => Math.round(weight * 100) / 100);
  const features = Object.fromEntries(featureNames.map((name, at) => [name, weights[at] ?? 0]));
  return { bias, features: features as unknown as MailWorthFeatures };
}

function line(name: string, of: readonly ReaderFigures[]): string {
  const sum = (pick: (figures: ReaderFigures) => number): number => of.reduce((total, one) => total + pick(one), 0);
  const [told, wanted, mails] = [sum((one) => one.told), sum((one) => one.wanted), sum((one) => one.mails)];
  const minutes = of.flatMap((one) => one.minutes).sort((a, b) => a - b);
  const minute = (share: number): string => (minutes[Math.floor(share * (minutes.length - 1))] ?? 0).toFixed(0);
  const counts = `told ${told} of ${wanted} (${(told / wanted).toFixed(2)}), ${mails} mails, ${(mails / Math.max(1, told)).toFixed(2)} for each`;
  const empty = `nothing new in ${((100 * sum((one) => one.nothingNew)) / Math.max(1, mails)).toFixed(0)} %`;
  return `${name.padEnd(16)} ${counts}, ${empty}, minutes ${minute(0.5)} (median) ${minute(0.9)} (p90)`;
}

function show(name: string, at: number, lines: readonly string[]): void {
  console.log(`${name} ${new Date(at).toISOString()}\n  ${lines.join('\n  ')}`);
}
