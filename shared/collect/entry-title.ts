import { shortened } from '../text/safe-text.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Entry } from './item.ts';

/** Characters of a sentence that serves as a title; mail clients show fewer of a subject. */
const longestTitle = 140;

/** An entry with a title: one that has none, as the posts of channels, gets the first sentence of its text. */
export function withTitle(entry: Entry): Entry {
  if (!isUntitled(entry.title)) return entry;
  const text = (entry.summary || entry.content).slice(0, 2_000);
  const sentence = sentencesOf(text)
    .map(({ start, end }) => text.slice(start, end))
    .find(hasWords);
  return sentence === undefined ? entry : { ...entry, title: shortened(sentence.replace(/\s+/g, ' '), longestTitle) };
}

/** Empty, without a letter, or one of the words that bridges put there. */
function isUntitled(title: string): boolean {
  return !hasWords(title) || noTitle.test(title);
}

const noTitle =
  /^[[(]?(?:no title|untitled|без названия|без заголовка|без назви|ohne titel|sans titre|sin título)[\])]?$/iu;

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
