import type { Phase } from '../detect/act/phases.ts';
import { type Development, unretracted } from '../group/development.ts';
import { kindsOf } from '../group/similarity/kind-and-agent-evidence.ts';
import { type MailWorthFeatures, type MailWorthWeights, mailWorthWeights } from './mail-worth-weights.ts';

/** How likely a mail on a development tells an act, and one that was not told before. */
interface MailWorth {
  /** 0 to 1. */
  readonly probability: number;
  /** What speaks most against it, at most two, in a reader's words. */
  readonly doubts: readonly string[];
}

/**
 * From here on a development is mailed at once, alone if need be. Chosen with `possibleWorth` and `companyMinutes`
 * (pace.ts) on eleven streams, each judged by weights of the others.
 */
export const sureWorth = 0.6;

/** From here on a development goes with the next mail; below it waits for more reports. */
export const possibleWorth = 0.1;

/** The worth of a mail on a development as it is now: a logistic regression on `mailWorthFeatures`. */
export function mailWorth(development: Development, weights: MailWorthWeights = mailWorthWeights): MailWorth {
  const features = mailWorthFeatures(development);
  let odds = weights.bias;
  for (const name of featureNames) odds += weights.features[name] * features[name];
  const doubts = doubtful
    .filter(({ name, from }) => weights.features[name] < 0 && features[name] >= from)
    .sort((a, b) => weights.features[a.name] * features[a.name] - weights.features[b.name] * features[b.name]);
  return { probability: 1 / (1 + Math.exp(-odds)), doubts: doubts.slice(0, 2).map(({ phrase }) => phrase) };
}

/** What the worth of a mail is judged by. */
export function mailWorthFeatures(development: Development): MailWorthFeatures {
  const reports = unretracted(development.reports);
  const share = (kind: string): number =>
    reports.reduce((sum, { act }) => sum + (kindsOf(act)[kind] ?? 0), 0) / Math.max(1, reports.length);
  return {
    commentary: share('commentary'),
    poll: share('poll'),
    other: share('other'),
    ahead: Number(ahead.includes(development.phase)),
    reports: Math.log(Math.max(1, reports.length)),
    onTalks: logOdds(reports[0]?.score ?? usualScore),
    nearest: development.opening?.nearest ?? 0,
    sameActor: Math.log(1 + (development.opening?.sameActor ?? 0)),
  };
}

export const featureNames = Object.keys(mailWorthWeights.features) as readonly (keyof MailWorthFeatures)[];

/** Phases of what is still to come. */
const ahead: readonly Phase[] = ['rumoured', 'announced', 'moved'];
/** Of a report stored before scores were kept: the middle of those on the talks. */
const usualScore = 0.9;

function logOdds(score: number): number {
  return Math.min(6, Math.max(-6, Math.log(score / (1 - score))));
}

/** Features that speak against a mail, from which value on they are a reason, in a reader's words. */
const doubtful: readonly {
  readonly name: keyof MailWorthFeatures;
  readonly from: number;
  readonly phrase: string;
}[] = [
  { name: 'commentary', from: 0.2, phrase: 'it may be commentary' },
  { name: 'poll', from: 0.2, phrase: 'it may be a poll' },
  { name: 'other', from: 0.2, phrase: 'it may be no act of a party' },
  { name: 'nearest', from: 0.2, phrase: 'a development that is known already resembles it' },
  { name: 'sameActor', from: Math.log(2), phrase: 'the same side was in the news today before' },
];
