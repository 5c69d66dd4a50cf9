import type { Language } from '../../languages/language.ts';
import { inAnyLanguage, languagePacks } from '../../languages/language-packs.ts';
import { fold } from '../../text/fold.ts';
import { transliterate } from '../../text/transliterate.ts';
import type { ConceptHit, Sentence } from '../mention.ts';
import { meaningOf } from '../vocabulary/meanings.ts';
import { conceptOf } from '../vocabulary/vocabulary.ts';
import { speechCuesIn } from './speech-cues.ts';

/**
 * Speakers of a headline whom the vocabulary does not know: a capitalised word right before a verb of speech, or the
 * last word before a colon that follows at most three. The concept is "name:" and the folded word in Latin letters, so
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
  const capitals = words.filter(([word]) => /^\p{Lu}/u.test(word)).length;
  const capitalizes = languagePacks[language].text.capitalizesHeadlines && capitals > words.length * 0.65;
  return words.flatMap((match, at) => {
    const [word] = match;
    const [start, end] = [match.index, match.index + word.length];
    if (!mayBeName(word, language) || [...hits, ...known].some((hit) => hit.start < end && hit.end > start)) return [];
    const labels = at < 3 && /^\s?:\s/.test(text.slice(end));
    const next = words[at + 1];
    const speaks = next !== undefined && !capitalizes && speaksRight(text.slice(end, next.index), next[0], language);
    return labels || speaks ? [{ concept: conceptNamed(transliterate(fold(word))), start, end }] : [];
  });
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
