import type { Language } from '../../languages/language.ts';
import { inAnyLanguage, languagePacks } from '../../languages/language-packs.ts';
import { fold } from '../../text/fold.ts';
import { wholeWords } from '../../text/whole-words.ts';
import type { Turn } from '../act.ts';
import type { Sentence } from '../mention.ts';
import { conceptKind } from '../vocabulary/vocabulary.ts';
import { toldOn } from './act-days.ts';
import type { ActInput } from './act-input.ts';
import { namedDays } from './event-date.ts';
import { figureBefore } from './figure.ts';
import { isFormerDay, isFormerPlace } from './former.ts';
import type { KindAndPhase } from './kind-and-phase.ts';
import type { Stance } from './phases.ts';

/** Headline and opening, in which the news stands. */
const sentencesRead = 3;

/** What a report says no longer holds of an act that was told before; null where it says nothing of the kind. */
export function turnOf(input: ActInput): Turn | null {
  const { headline, language } = input;
  const read = input.sentences.slice(0, sentencesRead);
  const today = toldOn(input);
  const turn: Turn = {
    placeBefore: firstOf(read, (sentence) => placeLeft(sentence, language)),
    dayBefore: firstOf(read, ({ text }) => dayLeft(text, language, today)),
    figureBefore: firstOf(read, ({ text }) => figureBefore(text, language)),
    isAgain: read.slice(0, 2).some(({ text }) => patterns[language].again.test(fold(text))),
    isCorrection: correction.test(fold(headline)),
  };
  const { placeBefore, dayBefore, figureBefore: figure, isAgain, isCorrection } = turn;
  return placeBefore !== null || dayBefore !== null || figure !== null || isAgain || isCorrection ? turn : null;
}

/**
 * Kind, phase and stance as a turn leaves them: what takes place after all is announced again, what is put off to a
 * later day is postponed.
 */
export function turned<Read extends KindAndPhase & { readonly stance: Stance }>(
  read: Read,
  turn: Turn | null,
  { headline, sentences, language }: ActInput,
): Read {
  if (turn?.isAgain === true) return { ...read, kind: 'announcement', phase: 'announced', stance: 'yes' };
  if (read.phase !== 'moved') return read;
  const lead = sentences.find(({ part }) => part === 'body')?.text ?? '';
  const isPutOff = [headline, lead].some((text) => patterns[language].postponed.test(fold(text)));
  return isPutOff && (turn === null || turn.placeBefore === null) ? { ...read, phase: 'postponed' } : read;
}

function placeLeft(sentence: Sentence, language: Language): string | null {
  const hit = sentence.hits.find(
    (found) => conceptKind(found.concept) === 'place' && isFormerPlace(found, sentence, language),
  );
  return hit?.concept ?? null;
}

function dayLeft(text: string, language: Language, today: string): string | null {
  const folded = fold(text);
  const left = namedDays(text, language, today, true).find(({ at }) => isFormerDay(folded, at, language));
  return left?.precision === 'day' ? left.day : null;
}

function firstOf<Value>(sentences: readonly Sentence[], valueIn: (sentence: Sentence) => Value | null): Value | null {
  for (const sentence of sentences) {
    const value = valueIn(sentence);
    if (value !== null) return value;
  }
  return null;
}

/** Before a headline, in any language: agencies label corrections in English too. */
const correction = new RegExp(
  `^[^\\p{L}]*(?:${inAnyLanguage(({ changes }) => changes.correction)})\\s*[:\\])|–—-]`,
  'u',
);

const patterns = Object.fromEntries(
  Object.entries(languagePacks).map(
    ([
      language,
      {
        changes: { again, postponed },
      },
    ]) => [language, { again: wholeWords(again), postponed: wholeWords(postponed) }],
  ),
) as Record<Language, Readonly<Record<'again' | 'postponed', RegExp>>>;
