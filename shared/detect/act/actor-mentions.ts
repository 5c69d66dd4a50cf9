import type { ConceptHit, Sentence } from '../mention.ts';
import type { ConceptId } from '../vocabulary/concept.ts';
import { conceptKind, holderOf } from '../vocabulary/vocabulary.ts';
import { speechCuesIn } from './speech-cues.ts';

const acting: ReadonlySet<string> = new Set(['person', 'office', 'state', 'body']);

/** Persons, offices (as their holders), bodies and states; a state that only qualifies a person is left out. */
export function actorMentions(sentence: Sentence, language: string, day: string): ConceptHit[] {
  const hits = [...sentence.hits, ...groupsIn(sentence, language)]
    .filter((hit) => acting.has(conceptKind(hit.concept)))
    .map((hit) => ({ ...hit, concept: personOf(hit.concept, day) }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return hits.filter((hit, index) => {
    const around = hits.filter((other) => other !== hit && other.start <= hit.start && other.end >= hit.end);
    // Of two names of one length the first stays.
    if (around.some((other) => longer(other, hit) || hits.indexOf(other) < index)) return false;
    const next = hits.find((other) => other.start >= hit.end);
    const qualifies = conceptKind(hit.concept) === 'state' || conceptKind(hit.concept) === 'office';
    return !(
      qualifies &&
      next !== undefined &&
      conceptKind(next.concept) === 'person' &&
      next.start - hit.end < 14 &&
      !parts(sentence.text.slice(hit.end, next.start), language)
    );
  });
}

/** Whether words between a state and a person make them two: "Ukraine warns Putin", unlike "Ukrainian minister Umerov". */
function parts(between: string, language: string): boolean {
  return /[,:;]|\band\b/.test(between) || speechCuesIn(between, language).length > 0;
}

/** "Ukraine's allies" act together: the coalition, not Ukraine. */
const backers =
  /\b(?:ukraine|kyiv|kiev)(?:['’]?s)?\s+(?:\p{L}+\s+)?(?:allies|partners|backers)|\ballies of (?:ukraine|kyiv)|verbündete[nr]? (?:der ukraine|kiews)|alliés (?:de l['’]ukraine|de kiev)|aliados de (?:ucrania|kiev)|sojuszni\p{L}+ (?:ukrainy|kijowa)|alleati (?:dell['’]ucraina|di kiev)|ukrayna['’]n[ıi]n müttefik\p{L}*|союзник\p{L}* (?:украины|киева|україни|києва)/giu;
/** Bare words for leaders of many countries, by language: one "leader" is somebody's leader, but in Italian it is many too. */
const leaders: Readonly<Record<string, RegExp>> = {
  en: /\b(?:leaders|allies)\b/giu,
  de: /\bverbündete\b/giu,
  fr: /(?<!\p{L})alliés\b/giu,
  es: /\baliados\b/giu,
  it: /\b(?:leader|alleati)\b/giu,
  pl: /\bsojusznicy\b/giu,
  tr: /(?<!\p{L})müttefikler\b/giu,
  ru: /(?<!\p{L})союзники(?!\p{L})/giu,
  uk: /(?<!\p{L})союзники(?!\p{L})/giu,
};

/** Groups that act as one; a longer name hides what stands within. */
function groupsIn({ text }: Sentence, language: string): ConceptHit[] {
  const hitsOf = (concept: string, pattern: RegExp | undefined): ConceptHit[] =>
    pattern === undefined
      ? []
      : [...text.matchAll(pattern)].map(({ 0: name, index }) => ({ concept, start: index, end: index + name.length }));
  return [...hitsOf('body:coalition-of-the-willing', backers), ...hitsOf('office:leaders', leaders[language])];
}

function personOf(concept: string, day: string): string {
  return conceptKind(concept) === 'office' ? (holderOf(concept as ConceptId, day) ?? concept) : concept;
}

function longer(one: ConceptHit, other: ConceptHit): boolean {
  return one.end - one.start > other.end - other.start;
}
