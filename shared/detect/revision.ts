import { sentencesOf } from '../text/sentences.ts';

/** What one revision of a text says that the other does not, verbatim, in the order of its text. */
export interface RevisionChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Sentences that differ between two revisions of an article. A sentence that only moved, or whose spacing, quotes or
 * dashes alone were changed, is the same. One said twice before and once after counts as removed once.
 */
export function changedSentences(before: string, after: string): RevisionChange {
  const earlier = sentencesIn(before);
  const later = sentencesIn(after);
  return { added: without(later, earlier), removed: without(earlier, later) };
}

function sentencesIn(text: string): string[] {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim());
}

function without(sentences: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(core(other), (left.get(core(other)) ?? 0) + 1);
  return sentences.filter((sentence) => {
    const known = left.get(core(sentence)) ?? 0;
    if (known > 0) left.set(core(sentence), known - 1);
    return known === 0 && core(sentence) !== '';
  });
}

/** Words and numbers alone, case kept: "talks" and "Talks" may be two things, a curly quote is none. */
function core(sentence: string): string {
  return sentence
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}%+]+/gu, ' ')
    .trim();
}
