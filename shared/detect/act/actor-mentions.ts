import type { Language } from '../../languages/language.ts';
import { inAnyLanguage, languagePacks } from '../../languages/language-packs.ts';
import { languageTagged } from '../../text/detect-language.ts';
import { fold } from '../../text/fold.ts';
import { wholeWords, wordEnd, wordStart } from '../../text/whole-words.ts';
import type { ConceptHit, Sentence } from '../mention.ts';
import type { ConceptId } from '../vocabulary/concept.ts';
import { conceptKind, holderOf } from '../vocabulary/vocabulary.ts';
import { widerName } from '../vocabulary/wider-names.ts';
import { speechCuesIn } from './speech-cues.ts';
import { unknownName } from './unknown-speakers.ts';

const acting: ReadonlySet<string> = new Set(['person', 'office', 'state', 'body']);

/** Where somebody who may act is named. */
interface ActorMention extends ConceptHit {
  /** What the text names in place of the concept, such as an office in place of its holder; null where it is itself named. */
  readonly office: string | null;
}

/**
 * Persons, offices (as their holders, which is evidence of who acts but not to be shown), bodies and states; a state or
 * an office that only qualifies a person is left out. A name behind an office that the vocabulary does not know is
 * "name:" and its last word.
 */
export function actorMentions(sentence: Sentence, language: string, day: string): ActorMention[] {
  const hits = [...sentence.hits, ...groupsIn(sentence, language)]
    .filter((hit) => acting.has(conceptKind(hit.concept)) && !isReplaced(hit, sentence, language))
    .map((hit): ActorMention => bearerOf(hit, sentence, language) ?? shownAs(hit, sentence) ?? holderIn(hit, day))
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
 * Of the words that join (`names.and` of the packs) it is the English one alone, as when the weights of acts were learnt.
 */
function parts(between: string, language: string): boolean {
  return /[,:;]|\band\b/.test(between) || speechCuesIn(between, language).length > 0;
}

/** "Who replaced Witkoff", "Umerov's successor": somebody else acts. */
function isReplaced({ concept, start, end }: ConceptHit, { text }: Sentence, language: string): boolean {
  if (conceptKind(concept) !== 'person') return false;
  const { before, after } = replaced[languageTagged(language)];
  return before?.test(fold(text.slice(0, start))) === true || after?.test(fold(text.slice(end))) === true;
}

const replaced = Object.fromEntries(
  Object.entries(languagePacks).map(([language, { actors }]) => [
    language,
    {
      // A first name may stand between.
      before:
        actors.replacedBefore === null
          ? null
          : new RegExp(`${wordStart}(?:${actors.replacedBefore})\\s+(?:\\p{L}+\\s+)?$`, 'u'),
      after: actors.replacedAfter === null ? null : new RegExp(`^(?:${actors.replacedAfter})${wordEnd}`, 'u'),
    },
  ]),
) as Record<Language, Readonly<Record<'before' | 'after', RegExp | null>>>;

/** "Ukraine's allies" act together: the coalition, not Ukraine. */
const coalition = wholeWords(
  inAnyLanguage(({ actors }) => actors.coalition),
  'giu',
);
const leaders = new Map<string, RegExp>(
  Object.entries(languagePacks).map(([language, { actors }]) => [language, wholeWords(actors.leaders, 'giu')]),
);

/** Groups that act as one; a longer name hides those within it. */
function groupsIn({ text }: Sentence, language: string): ConceptHit[] {
  const hitsOf = (concept: string, pattern: RegExp | undefined): ConceptHit[] =>
    pattern === undefined
      ? []
      : [...text.matchAll(pattern)].map(({ 0: name, index }) => ({ concept, start: index, end: index + name.length }));
  return [...hitsOf('body:coalition-of-the-willing', coalition), ...hitsOf('office:leaders', leaders.get(language))];
}

/** Ukraine's allies who are not called the coalition, and Europe, which is more than its union, are shown as named. */
function shownAs(hit: ConceptHit, { text }: Sentence): ActorMention | null {
  const name = widerName(text.slice(hit.start, hit.end), hit.concept);
  return name === null ? null : { ...hit, office: name };
}

function holderIn(hit: ConceptHit, day: string): ActorMention {
  const holder = conceptKind(hit.concept) === 'office' ? holderOf(hit.concept as ConceptId, day) : null;
  return holder === null ? { ...hit, office: null } : { ...hit, concept: holder, office: hit.concept };
}

/** "US envoy Marcus Hale": the name behind an office, where it is one that the vocabulary does not know. */
function bearerOf(hit: ConceptHit, { text, hits }: Sentence, language: string): ActorMention | null {
  if (conceptKind(hit.concept) !== 'office') return null;
  const behind = /^(?:\s\p{Lu}[\p{L}'’-]+){1,3}/u.exec(text.slice(hit.end))?.[0] ?? '';
  const end = hit.end + behind.length;
  if (behind === '' || hits.some((other) => other.start < end && other.end > hit.end)) return null;
  const name = unknownName(behind.trim().split(' '), text, language);
  return name === null ? null : { concept: name, start: hit.start, end, office: null };
}

function longer(one: ConceptHit, other: ConceptHit): boolean {
  return one.end - one.start > other.end - other.start;
}
