import type { Language } from '../../languages/language.ts';
import { languagePacks } from '../../languages/language-packs.ts';
import { fold } from '../../text/fold.ts';
import type { ConceptHit, Sentence } from '../mention.ts';
import { conceptKind } from '../vocabulary/vocabulary.ts';
import { actCues } from './cues.ts';

/** Whether a sentence names a place as the one where the act no longer takes place ("in Vienna instead of Doha"). */
export function isFormerPlace({ start, end }: ConceptHit, { text, hits }: Sentence, language: Language): boolean {
  const [before, behind] = [fold(text.slice(0, start)), fold(text.slice(end))];
  // "Talks of Geneva put off": what is moved from a place is moved to another one.
  const isFollowed = hits.some((other) => other.start >= end && conceptKind(other.concept) === 'place');
  return isReplaced(before, behind, language) || (isFollowed && isMovedFrom(before, behind, fold(text), language));
}

/** Whether a folded sentence names the day at an offset as the one that no longer holds ("not on Sunday"). */
export function isFormerDay(folded: string, at: number, language: Language): boolean {
  const word = /^[\p{L}\p{N}]+/u.exec(folded.slice(at))?.[0] ?? '';
  const [before, behind] = [folded.slice(0, at), folded.slice(at + word.length)];
  return isReplaced(before, behind, language) || isMovedFrom(before, behind, folded, language);
}

function isReplaced(before: string, behind: string, language: Language): boolean {
  const { insteadOf, insteadBehind } = patterns[language];
  return insteadOf?.test(before) === true || insteadBehind?.test(behind) === true;
}

function isMovedFrom(before: string, behind: string, whole: string, language: Language): boolean {
  const { from, fromBehind } = patterns[language];
  const isFrom = from?.test(before) === true || fromBehind?.test(behind) === true;
  return isFrom && actCues.move(whole, language) !== null;
}

/** Right before what no longer holds, an article between or not. */
function rightBefore(words: string | null): RegExp | null {
  return words === null
    ? null
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})\\s+(?:the |der |den |dem |le |la |el |il )?$`, 'u');
}

function rightBehind(words: string | null): RegExp | null {
  return words === null ? null : new RegExp(`^(?:${words})(?![\\p{L}\\p{N}])`, 'u');
}

const patterns = Object.fromEntries(
  Object.entries(languagePacks).map(([language, { changes }]) => [
    language,
    {
      insteadOf: rightBefore(changes.insteadOf),
      insteadBehind: rightBehind(changes.insteadBehind),
      from: rightBefore(changes.from),
      fromBehind: rightBehind(changes.fromBehind),
    },
  ]),
) as Record<Language, Readonly<Record<'insteadOf' | 'insteadBehind' | 'from' | 'fromBehind', RegExp | null>>>;
