import { detectLanguage } from '../../text/detect-language.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { tokensOf } from '../../text/tokens.ts';
import type { ConceptHit, Sentence } from '../mention.ts';
import { matchTokens } from '../vocabulary/matcher.ts';
import { maskOf } from '../vocabulary/names.ts';
import {
  bargained,
  bargaining,
  elsewhere,
  envoySides,
  fighting,
  negotiation,
  principals,
  settlement,
  sides,
  stance,
  triggers,
  unlike,
} from './facet-groups.ts';
import { type Facet, facetsOf } from './facets.ts';
import { removeBoilerplate } from './remove-boilerplate.ts';

/** Where a sentence stands: the headline (the first sentence where there is none), the opening, or further down. */
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
    const patterns = patternsOf(facets);
    for (const name of patterns) note(`${zone}:${name}`, index);
    if (zone === 'rest') return;
    for (const name of patterns) note(`near:${name}`, index);
    for (const name of asidesOf(sentence.hits)) note(`${zone}:${name}`, index);
  });
  for (const facet of opening) note(`open:${facet}`, null);
  for (const name of patternsOf(opening)) note(`open:${name}`, null);
  for (const name of patternsOf(everywhere)) note(`all:${name}`, null);
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

/** What the facets of a stretch of text amount to together. */
function patternsOf(facets: ReadonlySet<Facet>): string[] {
  if (facets.size === 0) return [];
  const count = (list: readonly Facet[]): number => list.reduce((sum, facet) => sum + (facets.has(facet) ? 1 : 0), 0);
  const names: string[] = [];
  const settles = count(settlement);
  const parleys = count(negotiation);
  const stances = count(stance);
  const sided = count(sides);
  const bargains = count(bargaining);
  const envoy = envoySides.filter(([name]) => facets.has(name));
  const ours = facets.has('ukraine') || facets.has('this-war');
  const linked = ours || facets.has('russia');
  for (const [name, size] of [
    ['settlement', settles],
    ['parley', parleys],
    ['stance', stances],
    ['side', sided],
    ['principal', count(principals)],
    ['fighting', count(fighting)],
    ['bargained', count(bargained)],
    ['bargaining', bargains],
  ] as const) {
    for (let level = 2; level <= Math.min(size, 4); level += 1) names.push(`${name}s>=${level}`);
  }
  if (settles > 0) {
    names.push('settlement');
    if (ours) names.push('settlement+ukraine');
    if (linked) names.push('settlement+link');
    if (parleys > 0) names.push('settlement+parley');
    if (stances > 0) names.push('settlement+stance');
    if (sided >= 2 && linked) names.push('settlement+sides');
    if (parleys > 0 && linked) names.push('settlement+parley+link');
    if (stances > 0 && linked) names.push('settlement+stance+link');
    if (count(fighting) > 0) names.push('settlement+fighting');
    if (count(elsewhere) > 0) names.push('settlement+elsewhere');
    if (count(elsewhere) > 0 && !linked) names.push('settlement+elsewhere-only');
    if (!linked) names.push('settlement-unlinked');
    if (!linked && facets.has('america')) names.push('settlement+america');
  }
  if (parleys > 0) {
    names.push('parley');
    if (linked) names.push('parley+link');
    if (ours) names.push('parley+ukraine');
    if (facets.has('russia') && (facets.has('america') || facets.has('ukraine'))) names.push('parley+russia+other');
    if (facets.has('ukraine') && (facets.has('america') || facets.has('europe'))) names.push('parley+ukraine+ally');
    if (count(principals) >= 2) names.push('parley+principals');
    if (facets.has('venue')) names.push('parley+venue');
    if (facets.has('host')) names.push('parley+host');
    if (count(elsewhere) > 0) names.push('parley+elsewhere');
  }
  if (envoy.length > 0) names.push('envoy');
  if (envoy.length > 1) names.push('envoys-of-two-sides');
  for (const [name, own] of envoy) {
    if (sides.some((side) => side !== own && side !== 'europe' && facets.has(side))) names.push(`${name}+other-side`);
    if (linked) names.push(`${name}+link`);
    if (facets.has('venue')) names.push(`${name}+venue`);
    if (parleys > 0) names.push(`${name}+parley`);
    if (facets.has('visit')) names.push(`${name}+visit`);
    if (facets.has('appointment')) names.push(`${name}+appointment`);
    if (count(bargained) + stances > 0) names.push(`${name}+stance`);
  }
  if (facets.has('deal')) {
    if (linked) names.push('deal+link');
    if (facets.has('putin') || facets.has('russia')) names.push('deal+russia');
    if (facets.has('trump') && ours) names.push('deal+trump+ukraine');
  }
  if (facets.has('white-house') && (facets.has('zelensky') || facets.has('putin'))) names.push('white-house+visitor');
  if (stances > 0 && linked) names.push('stance+link');
  if (facets.has('territory') && linked) names.push('territory+link');
  if (facets.has('territory') && facets.has('zelensky')) names.push('territory+zelensky');
  if (facets.has('venue') && parleys > 0 && linked) names.push('venue+parley+link');
  if (stances > 0 && count(bargained) > 0 && linked) names.push('stance+bargained+link');
  if (count(bargained) > 0 && settles + parleys > 0) names.push('bargained+settlement-or-parley');
  if (facets.has('america') && facets.has('russia')) names.push('america+russia');
  if (facets.has('america') && facets.has('ukraine')) names.push('america+ukraine');
  if (facets.has('russia') && facets.has('ukraine')) names.push('russia+ukraine');
  if (facets.has('europe') && facets.has('ukraine')) names.push('europe+ukraine');
  for (const facet of unlike) {
    if (facets.has(facet) && linked && settles === 0) names.push(`${facet}-without-settlement`);
  }
  if (count(unlike) > 0 && linked && settles === 0 && parleys > 0) names.push('unlike+parley');
  if (count(fighting) > 0 && settles + parleys === 0) names.push('fighting-alone');
  if (settles > 0 && facets.has('setback')) names.push('settlement+setback');
  if (settles > 0 && facets.has('residence')) names.push('residence+settlement');
  if (settles > 0 && facets.has('russia') && !ours) names.push('settlement+russia-not-ours');
  if (facets.has('peacekeepers') && ours) names.push('peacekeepers+ukraine');
  if (facets.has('poll') && facets.has('europe')) names.push('poll+europe');
  if (facets.has('poll') && facets.has('territory')) names.push('poll+territory');
  if (bargains > 0) {
    if (ours) names.push('bargaining+ukraine');
    if (linked) names.push('bargaining+link');
    if (linked && sided >= 2) names.push('bargaining+sides');
    if (settles > 0) names.push('bargaining+settlement');
    if (parleys > 0) names.push('bargaining+parley');
    if (parleys > 0 && linked) names.push('bargaining+parley+link');
    if (stances > 0 && linked) names.push('bargaining+stance+link');
    if (count(bargained) > 0 && linked) names.push('bargaining+bargained+link');
    if (count(principals) > 0 && linked) names.push('bargaining+principal+link');
    for (const facet of bargaining) if (facets.has(facet) && linked) names.push(`${facet}+link`);
    for (const facet of bargaining) if (facets.has(facet) && ours) names.push(`${facet}+ukraine`);
  }
  if (facets.has('two-sides') && parleys > 0) names.push('two-sides+parley');
  const both = facets.has('russia') && facets.has('ukraine');
  if (both && (facets.has('venue') || facets.has('host'))) names.push('venue+russia+ukraine');
  if (both && parleys > 0) names.push('parley+russia+ukraine');
  if (facets.has('bystander') && linked) names.push('bystander+link');
  if (facets.has('bystander') && parleys > 0 && settles === 0) names.push('bystander-without-settlement');
  if (facets.has('host') && ours && parleys > 0) names.push('host+ukraine+parley');
  if (linked) names.push('link');
  if (ours) names.push('ours');
  if (count(elsewhere) > 0) names.push('elsewhere-any');
  if (count(elsewhere) > 0 && !ours) names.push('elsewhere-not-ours');
  return names;
}

/** How near before a word of settlement or parleying, in characters, a word that makes an aside of it stands. */
const asideReach = 45;

/** "amid peace talks", "as negotiators meet": named in passing; and what the sentence names first. */
function asidesOf(hits: readonly ConceptHit[]): string[] {
  const topic = (hit: ConceptHit): boolean =>
    facetsOf(hit.concept).some((facet) => settlement.includes(facet) || negotiation.includes(facet));
  const first = hits.find(topic);
  const names: string[] = [];
  if (first === undefined) return names;
  const before = hits.filter((hit) => hit.start < first.start);
  if (before.some((hit) => hit.concept === 'genre:aside' && first.start - hit.end <= asideReach))
    names.push('aside-topic');
  if (before.some((hit) => facetsOf(hit.concept).some((facet) => fighting.includes(facet))))
    names.push('fighting-first');
  if (hits.some((hit) => hit.start > first.start && facetsOf(hit.concept).some((facet) => fighting.includes(facet))))
    names.push('topic-first');
  if (before.some((hit) => facetsOf(hit.concept).some((facet) => elsewhere.includes(facet))))
    names.push('elsewhere-first');
  if (first.start <= 40) names.push('topic-early');
  if (first.start >= 110) names.push('topic-late');
  return names;
}
