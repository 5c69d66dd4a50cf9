import type { Side } from '../collect/feed.ts';
import type { Act, Kind } from '../detect/act.ts';
import { conceptOf, kindOf } from '../detect/vocabulary/vocabulary.ts';
import { conceptsIn } from './concepts.ts';
import type { Development, Report } from './development.ts';
import { cosine, likenessOf } from './likeness.ts';
import { storyThreshold, storyWeights } from './story-weights.ts';

/** How sure it is that a report tells a development: `score` 0 to 1, joined from `storyThreshold` on. */
export interface SameStory {
  readonly score: number;
  readonly reasons: readonly string[];
}

/** What speaks for and against two reports telling one act; the weights are in `story-weights.ts`. */
export interface StoryFeatures {
  readonly words: number;
  readonly headlines: number;
  readonly concepts: number;
  /** The same where the languages differ and words cannot meet. */
  readonly conceptsAcross: number;
  readonly contained: number;
  readonly marks: number;
  readonly sameAgent: number;
  readonly sameSide: number;
  readonly otherAgent: number;
  readonly sameActors: number;
  readonly sameTopics: number;
  readonly samePlace: number;
  readonly otherPlace: number;
  readonly sameFamily: number;
  readonly otherGenre: number;
  /** One announces talks that the other tells as under way or held. */
  readonly beforeAndAfter: number;
  /** Either is commentary or of no telling act: such pieces stand alone. */
  readonly commentary: number;
  /** Both tell of talks held or under way in one place. */
  readonly sameMeeting: number;
  readonly daysApart: number;
  readonly otherLanguage: number;
}

/** Passages in common that make a reprint, whatever else is said. */
const reprint = 0.5;
/** Reports that a new one is compared with: the first four and the latest; a long story is told alike in between. */
const mostCompared = 16;
/** Likeness of words from which two pieces of commentary are one, reprinted or retold. */
const samePiece = 0.7;

/**
 * Whether a report tells the same act as a development: slots first (who, what, where, when), likeness of the texts
 * second, and concepts meet across languages. Compared with the development's reports one by one: the best one counts
 * most, the mean of all tempers it, so that one stray report does not pull in strangers.
 */
export function sameStory(
  development: Development,
  report: Report,
  rarity: (stem: string) => number = () => 1,
): SameStory {
  const { reports } = development;
  const compared =
    reports.length <= mostCompared ? reports : [...reports.slice(0, 4), ...reports.slice(4 - mostCompared)];
  const scores = compared.map((known) => scoreOf(featuresOf(known, report, rarity)));
  const best = Math.max(...scores.map(({ score }) => score));
  const mean = scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
  const reasons = scores.find(({ score }) => score === best)?.reasons ?? [];
  return { score: 0.6 * best + 0.4 * mean, reasons };
}

/** The features of two reports; the order of the two does not matter. */
export function featuresOf(one: Report, other: Report, rarity: (stem: string) => number): StoryFeatures {
  const likeness = likenessOf(one.sketch, other.sketch, rarity);
  const [a, b] = [one.act, other.act];
  const [agent, agentToo] = [agentOf(a), agentOf(b)];
  const across = one.language.slice(0, 2) !== other.language.slice(0, 2);
  const concepts = cosine(conceptsIn(one), conceptsIn(other), rarity);
  const known = agent !== null && agentToo !== null;
  const same = known && agent === agentToo;
  const side = known && !same && sameCountry(agent, agentToo);
  return {
    ...likeness,
    concepts,
    conceptsAcross: across ? concepts : 0,
    sameAgent: same ? (isPerson(agent) ? 1 : 0.6) : 0,
    sameSide: side ? 1 : 0,
    // Of those who meet, any may be named first.
    otherAgent: known && !same && !side && !(happens(a) && happens(b)) ? 1 : 0,
    sameActors: overlap(actorsOf(a), actorsOf(b)),
    sameTopics: overlap(weightyTopics(a), weightyTopics(b)),
    samePlace: a.place !== null && a.place === b.place ? 1 : 0,
    otherPlace: a.place !== null && b.place !== null && a.place !== b.place ? 1 : 0,
    sameFamily:
      familyOf(a.kind) === familyOf(b.kind) && a.phase === b.phase
        ? 1
        : familyOf(a.kind) === familyOf(b.kind)
          ? 0.5
          : 0,
    otherGenre: genreOf(a.kind) === genreOf(b.kind) ? 0 : 1,
    beforeAndAfter: (announces(a) && happens(b)) || (announces(b) && happens(a)) ? 1 : 0,
    sameMeeting: happens(a) && happens(b) && a.place !== null && a.place === b.place ? 1 : 0,
    commentary: a.kind === 'commentary' || b.kind === 'commentary' ? 1 : 0,
    daysApart: Math.log2(1 + hoursApart(one, other) / 24),
    otherLanguage: across ? 1 : 0,
  };
}

function scoreOf(features: StoryFeatures): SameStory {
  if (features.commentary === 1 && features.contained < reprint && features.words < samePiece) {
    return { score: 0, reasons: [] };
  }
  if (features.contained >= reprint) return { score: 1, reasons: ['the same text'] };
  const parts = Object.entries(storyWeights.features).map(([name, weight]) => {
    return [name, weight * features[name as keyof StoryFeatures]] as const;
  });
  const sum = parts.reduce((total, [, part]) => total + part, storyWeights.bias);
  const reasons = [...parts]
    .sort((a, b) => b[1] - a[1])
    .filter(([, part]) => part > 0.3)
    .slice(0, 3);
  return { score: 1 / (1 + Math.exp(-sum)), reasons: reasons.map(([name]) => words[name as keyof StoryFeatures]) };
}

export { storyThreshold };

/** Features in a reader's words. */
const words: Readonly<Record<keyof StoryFeatures, string>> = {
  words: 'like words',
  headlines: 'like headlines',
  concepts: 'the same concepts',
  conceptsAcross: 'the same concepts across languages',
  contained: 'passages in common',
  marks: 'the same figures',
  sameAgent: 'the same speaker or actor',
  sameSide: 'actors of one side',
  otherAgent: 'another actor',
  sameActors: 'the same people',
  sameTopics: 'the same matters',
  samePlace: 'the same place',
  otherPlace: 'another place',
  sameFamily: 'the same act',
  otherGenre: 'another kind of writing',
  beforeAndAfter: 'before and after',
  commentary: 'commentary',
  sameMeeting: 'talks in one place',
  daysApart: 'days apart',
  otherLanguage: 'another language',
};

function agentOf(act: Act): string | null {
  return act.actors.find(({ role }) => role === 'agent')?.concept ?? null;
}

function actorsOf(act: Act): ReadonlySet<string> {
  return new Set(act.actors.filter(({ role }) => role !== 'subject').map(({ concept }) => concept));
}

/** Topics that every report on the talks shares tell nothing. */
function weightyTopics(act: Act): ReadonlySet<string> {
  return new Set(act.topics.filter((topic) => !everyday.has(topic)));
}
const everyday: ReadonlySet<string> = new Set([
  'issue:peace',
  'issue:peace-talks',
  'issue:end-of-war',
  'issue:war',
  'issue:any-war',
]);

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((value) => other.has(value)).length;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** A leader and the state led. Two leaders of one country are two speakers. */
function sameCountry(one: string, other: string): boolean {
  if (isPerson(one) && isPerson(other)) return false;
  const country = countryOf(one);
  return country !== null && country === countryOf(other);
}

/** The ISO 3166-1 code in the id of a state or of an office held; people of the three parties by their side. */
function countryOf(id: string): string | null {
  if (kindOf(id) === 'state') return id.slice('state:'.length);
  const concept = conceptOf(id);
  const office = kindOf(id) === 'office' ? id : concept?.offices?.at(-1)?.office;
  if (office !== undefined) return /^office:(\w\w)-/.exec(office)?.[1] ?? null;
  return parties[concept?.side ?? 'other'] ?? null;
}
const parties: Readonly<Partial<Record<Side, string>>> = { ukraine: 'ua', russia: 'ru', 'united-states': 'us' };

function isPerson(concept: string): boolean {
  return kindOf(concept) === 'person';
}

function familyOf(kind: Kind): 'talks' | 'plan' | 'word' | Kind {
  if (kind === 'announcement') return 'plan';
  if (kind === 'meeting' || kind === 'call') return 'talks';
  return kind === 'commentary' || kind === 'poll' || kind === 'other' ? kind : 'word';
}

function announces({ phase }: Act): boolean {
  return phase === 'announced' || phase === 'rumoured';
}

function happens({ kind, phase }: Act): boolean {
  return (kind === 'meeting' || kind === 'call') && (phase === 'held' || phase === 'under-way');
}

function genreOf(kind: Kind): 'news' | Kind {
  return kind === 'commentary' || kind === 'poll' ? kind : 'news';
}

function hoursApart(one: Report, other: Report): number {
  const [a, b] = [one, other].map((report) => Date.parse(report.published ?? report.firstSeen)) as [number, number];
  return Math.abs(a - b) / 3_600_000;
}
