import { isSameStory } from '../text/same-story.ts';
import { stemsOf, stopWords } from '../text/stems.ts';
import { tokensOf } from '../text/tokens.ts';
import type { Entry } from './item.ts';

type Words = Pick<Entry, 'title' | 'summary'>;

/** Share of a title's words with a capital from which its capitals mark no names: the style of English headlines. */
const titleCase = 0.7;
const summaryLength = 400;

/**
 * Whether two entries whose keys disagree are one by their words: one story, and not each with a name or a long number
 * that the other lacks. Strict, since two entries taken for one lose news, and one taken for two is joined later.
 */
export function haveSameWords(one: Words, other: Words): boolean {
  if (one.title === other.title && one.summary === other.summary) return true;
  if (lacksName(one, other) && lacksName(other, one)) return false;
  return isSameStory(toldBy(one), toldBy(other));
}

/** The title, or where there is none the beginning of the text. */
function headOf({ title, summary }: Words): string {
  return title === '' ? summary.slice(0, 120) : title;
}

function toldBy(words: Words) {
  return { headline: headOf(words), text: words.summary };
}

/** Whether the first has a name, or a number of three digits, of which the second says nothing. */
function lacksName(one: Words, other: Words): boolean {
  const known = stemsOf(`${other.title}\n${other.summary}`);
  return [...namesIn(one)].some((name) => !known.has(name));
}

/** Stems of what is written with a capital, in the text within a sentence, and of long numbers in the title. */
function namesIn({ title, summary }: Words): ReadonlySet<string> {
  const words = tokensOf(title).filter(({ word }) => word.length > 2 && !stopWords.has(word));
  const inTitle = words.filter(({ capitals }) => capitals > 0).map(({ word }) => word);
  const isTitleCase = words.length > 3 && inTitle.length >= titleCase * words.length;
  const numbers = words.map(({ word }) => word).filter((word) => /^\d{3,}$/.test(word));
  return stemsOf(
    [...(isTitleCase ? [] : inTitle), ...namesWithin(summary.slice(0, summaryLength)), ...numbers].join(' '),
  );
}

function namesWithin(text: string): readonly string[] {
  return tokensOf(text)
    .filter(({ start, capitals }) => capitals > 0 && !/(?:^|[.!?:…"“„«\n])\s*$/u.test(text.slice(0, start)))
    .map(({ word }) => word);
}
