import { detectLanguage } from '../../text/detect-language.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { tokensOf } from '../../text/tokens.ts';
import type { ConceptHit, Sentence } from '../mention.ts';
import { matchTokens } from '../vocabulary/matcher.ts';
import { maskOf } from '../vocabulary/names.ts';
import { asidesIn } from './asides.ts';
import { triggers } from './facet-groups.ts';
import { type Facet, facetsOf } from './facets.ts';
import { patternsIn } from './patterns.ts';
import { removeBoilerplate } from './remove-boilerplate.ts';

/**
 * Where in the text a sentence is: the headline (the first sentence where there is none), the opening, or further down.
 */
export type Zone = 'top' | 'lead' | 'rest';

/** A sentence as judged. */
export interface Reading {
  readonly sentence: Sentence;
  readonly zone: Zone;
  readonly facets: ReadonlySet<Facet>;
}

/** A fact of the text that bears on relevance; `sentence` is the index of the reading that shows it, null for none. */
export interface Feature {
  readonly name: string;
  readonly sentence: number | null;
}

/** The opening is as long as a feed's summary: so many characters of the body. */
const leadLength = 420;

/** Sentences of a text with the concepts and facets in them. Sentences are verbatim, with offsets in their part. */
export function readingsOf(text: {
  readonly headline: string;
  readonly body: string;
  readonly language: string;
}): Reading[] {
  const own = removeBoilerplate(text.headline, text.body);
  const mask = maskOf(detectLanguage(text.language, `${own.headline}\n${own.body.slice(0, 600)}`));
  const readings: Reading[] = [];
  for (const part of ['headline', 'body'] as const) {
    const origin = text[part];
    for (const span of sentencesOf(own[part])) {
      const hits = matchTokens(tokensOf(own[part].slice(span.start, span.end)), mask);
      const sentence: Sentence = { text: origin.slice(span.start, span.end), part, ...span, hits };
      const zone = part === 'headline' || readings.length === 0 ? 'top' : span.start < leadLength ? 'lead' : 'rest';
      readings.push({ sentence, zone, facets: facetsIn(hits) });
    }
  }
  return readings;
}

/** Facts of the readings, each named once, with the first sentence that shows it. */
export function relevanceFeatures(readings: readonly Reading[]): Feature[] {
  const found = new Map<string, number | null>();
  const note = (name: string, sentence: number | null): void => {
    if (!found.has(name)) found.set(name, sentence);
  };
  const opening = new Set<Facet>();
  const everywhere = new Set<Facet>();
  readings.forEach((reading, index) => {
    const { zone, facets, sentence } = reading;
    for (const facet of facets) {
      note(`${zone}:${facet}`, index);
      if (zone !== 'rest') opening.add(facet);
      everywhere.add(facet);
    }
    const patterns = patternsIn(facets);
    for (const { name } of patterns) note(`${zone}:${name}`, index);
    if (zone === 'rest') return;
    for (const { name } of patterns) note(`near:${name}`, index);
    for (const { name } of asidesIn(sentence.hits)) note(`${zone}:${name}`, index);
  });
  for (const facet of opening) note(`open:${facet}`, null);
  for (const { name } of patternsIn(opening)) note(`open:${name}`, null);
  for (const { name } of patternsIn(everywhere)) note(`all:${name}`, null);
  if (!readings.some(({ sentence }) => sentence.part === 'headline')) note('no-headline', null);
  if (!readings.some(({ sentence }) => sentence.part === 'body')) note('no-body', null);
  return [...found].map(([name, sentence]) => ({ name, sentence }));
}

/**
 * Whether there is anything to judge: a party to the war, talk of a settlement, or delegations and where they meet.
 * Nearly all news of all topics shows none; it is not on the talks, and nothing is learnt from it.
 */
export function worthJudging(readings: readonly Reading[]): boolean {
  const shows = (list: readonly Facet[]): boolean =>
    readings.some(({ facets }) => list.some((facet) => facets.has(facet)));
  if (shows(triggers)) return true;
  if (shows(['venue', 'host']) && shows(['talk', 'summit', 'meet', 'envoys', 'two-sides'])) return true;
  // A war and a table, or a matter that only this war's talks settle: the report need not name the parties again.
  if (shows(['any-war', 'quiet-guns', 'territory', 'settlement-issue']) && shows(['two-sides', 'table', 'paper']))
    return true;
  return shows(['two-sides']) && shows(['talk', 'summit', 'resume']);
}

function facetsIn(hits: readonly ConceptHit[]): Set<Facet> {
  return new Set(hits.flatMap(({ concept }) => facetsOf(concept)));
}
