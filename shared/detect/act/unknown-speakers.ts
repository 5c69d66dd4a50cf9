import type { Language } from '../../languages/language.ts';
import { inAnyLanguage, languagePacks } from '../../languages/language-packs.ts';
import { languageTagged } from '../../text/detect-language.ts';
import { fold } from '../../text/fold.ts';
import { transliterate } from '../../text/transliterate.ts';
import type { ConceptHit, Sentence } from '../mention.ts';
import { meaningOf } from '../vocabulary/meanings.ts';
import { conceptOf } from '../vocabulary/vocabulary.ts';
import { actCues } from './cues.ts';
import { speechCuesIn } from './speech-cues.ts';

/**
 * Speakers of a headline whom the vocabulary does not know: a capitalised word right before a verb of speech, or the
 * last word before a colon that follows two or three, with a first name before it: one word before a colon is as often
 * a label or a newspaper ("Correction: ...", "Axios: ..."). The concept is "name:" and the folded word in Latin letters, so
 * that reports of the same unknown speaker match. A surname that is too common for the vocabulary counts as the person
 * who bears it here.
 * Headlines that capitalise every word show names by the colon alone.
 */
export function unknownSpeakersIn(
  { text, hits }: Sentence,
  known: readonly ConceptHit[],
  language: Language,
): ConceptHit[] {
  const words = [...text.matchAll(/\p{L}[\p{L}'’-]+/gu)];
  const capitalizes = capitalizesIn(text, language);
  return words.flatMap((match, at) => {
    const [word] = match;
    const [start, end] = [match.index, match.index + word.length];
    if (!mayBeName(word, language) || [...hits, ...known].some((hit) => hit.start < end && hit.end > start)) return [];
    const concept = conceptNamed(transliterate(fold(word)));
    const labels =
      at < 3 &&
      /^\s?:\s/.test(text.slice(end)) &&
      (!concept.startsWith('name:') || isFirstName(words[at - 1], match, language));
    const next = words[at + 1];
    const speaks = next !== undefined && !capitalizes && speaksRight(text.slice(end, next.index), next[0], language);
    return labels || speaks ? [{ concept, start, end }] : [];
  });
}

/**
 * The concept of a name of one to three capitalised words, by its last one; null where they are words that anybody may
 * bear in a headline that capitalises, or no name at all.
 */
export function unknownName(words: readonly string[], text: string, language: string): string | null {
  const known = languageTagged(language);
  const last = words.at(-1) ?? '';
  if (capitalizesIn(text, known) || !words.every((word) => mayBeName(word, known))) return null;
  return cuesOfDeeds.some((cue) => actCues[cue](fold(words[0] ?? ''), known)?.start === 0)
    ? null
    : conceptNamed(transliterate(fold(last)));
}

const cuesOfDeeds = ['meet', 'call', 'say', 'agree', 'reject', 'announce', 'propose', 'request'] as const;

function capitalizesIn(text: string, language: Language): boolean {
  const words = text.match(/\p{L}[\p{L}'’-]+/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return languagePacks[language].text.capitalizesHeadlines && capitals > words.length * 0.65;
}

function isFirstName(
  before: RegExpExecArray | undefined,
  { index, input }: RegExpExecArray,
  language: Language,
): boolean {
  if (before === undefined || !mayBeName(before[0], language)) return false;
  return /^\s$/.test(input.slice(before.index + before[0].length, index));
}

function conceptNamed(name: string): string {
  return conceptOf(`person:${name}`)?.id ?? `name:${name}`;
}

function mayBeName(word: string, language: Language): boolean {
  if (!/^\p{Lu}[\p{Ll}'’]{2,}|^\p{Lu}['’]\p{Lu}\p{Ll}/u.test(word)) return false;
  const folded = fold(word);
  return !nobody.test(folded) && meaningOf(folded, language) === null;
}

function speaksRight(between: string, next: string, language: Language): boolean {
  if (!/^\s+$/.test(between) || /^\p{Lu}/u.test(next)) return false;
  return speechCuesIn(next, language).some(({ start }) => start === 0);
}

/** Capitalised in some languages or headlines, but nobody's name. */
const nobody = new RegExp(`^(?:${inAnyLanguage(({ actors }) => actors.nobody)})$`, 'u');
