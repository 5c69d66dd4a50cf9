import { inAnyLanguage, languagePacks } from '../../languages/language-packs.ts';
import { wholeWords } from '../../text/whole-words.ts';
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

/**
 * Whether words between a state and a person make them two: "Ukraine warns Putin", unlike "Ukrainian minister Umerov".
 */
function parts(between: string, language: string): boolean {
  return /[,:;]|\band\b/.test(between) || speechCuesIn(between, language).length > 0;
}

/** "Ukraine's allies" act together: the coalition, not Ukraine. */
const coalition = wholeWords(
  inAnyLanguage(({ actors }) => actors.coalition),
  'giu',
);
const leaders = new Map<string, RegExp>(
  Object.entries(languagePacks).map(([language, { actors }]) => [language, wholeWords(actors.leaders, 'giu')]),
);

/** Groups that act as one; a longer name hides what stands within. */
function groupsIn({ text }: Sentence, language: string): ConceptHit[] {
  const hitsOf = (concept: string, pattern: RegExp | undefined): ConceptHit[] =>
    pattern === undefined
      ? []
      : [...text.matchAll(pattern)].map(({ 0: name, index }) => ({ concept, start: index, end: index + name.length }));
  return [...hitsOf('body:coalition-of-the-willing', coalition), ...hitsOf('office:leaders', leaders.get(language))];
}

function personOf(concept: string, day: string): string {
  return conceptKind(concept) === 'office' ? (holderOf(concept as ConceptId, day) ?? concept) : concept;
}

function longer(one: ConceptHit, other: ConceptHit): boolean {
  return one.end - one.start > other.end - other.start;
}
