import { type Language, languages } from '../../languages/language.ts';
import { tokensOf } from '../../text/tokens.ts';
import { meaningsOfEvents } from './meanings-of-events.ts';
import { meaningsOfThings } from './meanings-of-things.ts';

/** Shortest stem that stands for longer words. */
const shortestStem = 3;

/** What an everyday word means, the same in nine languages ("harbour" and "гавань" are "port"); null for most words. */
export function meaningOf(word: string, language: Language): string | null {
  const { whole, stems } = tables[language];
  const exact = whole.get(word);
  if (exact !== undefined) return exact;
  for (let length = word.length; length >= shortestStem; length -= 1) {
    const meaning = stems.get(word.slice(0, length));
    if (meaning !== undefined) return meaning;
  }
  return null;
}

/** The meanings in a text, each once, in order. */
export function meaningsIn(text: string, language: Language): Set<string> {
  const found = new Set<string>();
  for (const { word } of tokensOf(text)) {
    const meaning = meaningOf(word, language);
    if (meaning !== null) found.add(meaning);
  }
  return found;
}

interface Table {
  readonly whole: Map<string, string>;
  readonly stems: Map<string, string>;
}

const tables = Object.fromEntries(
  languages.map((language) => [language, { whole: new Map(), stems: new Map() }]),
) as Readonly<Record<Language, Table>>;

for (const line of `${meaningsOfThings}${meaningsOfEvents}`.split('\n').filter((text) => text !== '')) {
  const [meaning = '', ...columns] = line.split('|');
  for (const [at, language] of languages.entries()) {
    for (const stem of (columns[at] ?? '').split(' ').filter((text) => text !== '')) {
      const folded = tokensOf(stem)[0]?.word ?? '';
      tables[language][stem.endsWith('.') ? 'whole' : 'stems'].set(folded, meaning);
    }
  }
}
