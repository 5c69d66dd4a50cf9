import type { Services } from '../../../functions/services.ts';
import type { Verdict } from '../../../shared/detect/mention.ts';
import { findMentions } from '../../../shared/detect/relevance/find-mentions.ts';
import { corroboration } from '../../../shared/group/corroboration.ts';
import type { Development } from '../../../shared/group/development.ts';
import { type ExpectedDevelopment, expectedDevelopments } from './expected-developments.ts';
import { sampleOutlets } from './sample-outlets.ts';
import { type PublishedStory, simulationEnd, simulationStart, stories } from './stories.ts';

/** A story with what Parley made of it. Null: it never came in. */
export interface JudgedStory {
  readonly story: PublishedStory;
  readonly verdict: Verdict | null;
  /** Probability that it is on the talks, 0 to 1. */
  readonly score: number;
  /** The weightiest rule against it, or for it where it is on the talks. */
  readonly because: string | null;
  readonly articleRevision: number | null;
}

/** What the demo came to. */
export interface Outcome {
  readonly judged: readonly JudgedStory[];
  readonly developments: readonly Development[];
  /** Mails sent, by development. */
  readonly alerts: ReadonlyMap<string, number>;
}

/** Reads from the store what became of each story. `items` are the ids that were judged. */
export async function readOutcome(
  services: Services,
  items: ReadonlySet<string>,
  alerts: ReadonlyMap<string, number>,
): Promise<Outcome> {
  const found = new Map<string, JudgedStory>();
  for (const id of items) {
    const [stored, latest] = [await services.items.get(id), await services.items.latest(id)];
    const story = storyAt(stored?.item.link ?? null);
    if (stored === null || story === null || stored.verdict === null) continue;
    const { verdict } = stored;
    // What was dismissed on its feed's text alone left no mention behind; the same text gives the same reasons again.
    const { title: headline, summary: body, language, published } = stored.item;
    const { reasons, score } = latest?.mention ?? findMentions({ headline, body, language, published });
    const sign = verdict === 'about' ? 1 : -1;
    const [strongest] = reasons.filter(({ rule }) => namesSomething(rule)).sort((a, b) => sign * (b.weight - a.weight));
    const because = strongest === undefined || strongest.weight * sign <= 0 ? null : strongest.rule;
    found.set(story.path, { story, verdict, score, because, articleRevision: latest?.article.revision ?? null });
  }
  const judged = stories.map(
    (story) => found.get(story.path) ?? { story, verdict: null, score: 0, because: null, articleRevision: null },
  );
  return { judged, developments: await services.developments.between(simulationStart, simulationEnd), alerts };
}

/** Where the outcome is not what the sample world was written to bring, in sentences; empty if it came out as written. */
export function deviations({ judged, developments, alerts }: Outcome): readonly string[] {
  const broken = new Set(sampleOutlets.filter(({ behavior }) => behavior.broken === true).map(({ key }) => key));
  const wrong = judged
    .filter(({ story, verdict }) => isWrong(verdict, broken.has(story.outlet) ? null : story.verdict))
    .map(
      ({ story, verdict }) =>
        `"${story.headline}" (${story.outlet}): ${verdict ?? 'never came in'}, not ${story.verdict}`,
    );
  const missed = expectedDevelopments.flatMap((expected) => deviationsOf(expected, developments, alerts));
  const keyed = new Set(expectedDevelopments.map(({ key }) => key));
  const others = developments
    .filter((development) => ![...keysOf(development)].some((key) => keyed.has(key)))
    .map(({ title }) => `"${title}" is a development and should not be`);
  return [...wrong, ...missed, ...others];
}

/** The keys of the expected developments that the reported stories belong to. */
function keysOf(development: Development): ReadonlySet<string> {
  return new Set(development.reports.flatMap(({ link }) => storyAt(link)?.tells ?? []));
}

/** Whether a rule stands for something in the text; a sum or a prior says nothing to people. */
function namesSomething(rule: string): boolean {
  return rule !== 'prior' && rule !== 'all else' && !rule.endsWith('no-body');
}

/** Whether an article names the talks in passing or not at all is a matter of degree; whether it is on them is not. */
function isWrong(is: Verdict | null, due: Verdict | null): boolean {
  return (is === 'about') !== (due === 'about') || (is === null) !== (due === null);
}

function deviationsOf(
  expected: ExpectedDevelopment,
  developments: readonly Development[],
  alerts: ReadonlyMap<string, number>,
): readonly string[] {
  const { key } = expected;
  const mine = developments.filter((development) => keysOf(development).has(key));
  const [only] = mine;
  if (only === undefined) return [`${key}: no development tells ${expected.what}`];
  if (mine.length > 1) return [`${key}: told as ${mine.length} developments, not 1`];
  const otherKeys = [...keysOf(only)].filter((other) => other !== key);
  const sent = alerts.get(only.id) ?? 0;
  const { owners } = corroboration(only);
  const differing: [string, number, number][] = [
    ['reports', only.reports.length, expected.reports],
    ['independent owners', owners, expected.owners],
    ['alerts', sent, expected.alerts],
  ];
  return [
    ...otherKeys.map((other) => `${key}: one development with ${other}`),
    ...differing.filter(([, is, due]) => is !== due).map(([what, is, due]) => `${key}: ${is} ${what}, not ${due}`),
  ];
}

function storyAt(link: string | null): PublishedStory | null {
  if (link === null) return null;
  const { pathname, hostname } = new URL(link);
  return stories.find(({ path, outlet }) => path === pathname && hostname === `${outlet}.localhost`) ?? null;
}
