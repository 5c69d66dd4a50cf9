import type { Language } from '../../languages/language.ts';
import { fold } from '../../text/fold.ts';
import { tokensOf } from '../../text/tokens.ts';
import type { ConceptHit } from '../mention.ts';
import { conceptKind } from '../vocabulary/vocabulary.ts';
import { type ActCue, actCues } from './cues.ts';

/** One element of a sentence: a name by its kind, a cue, a mark, or else a word by its stem. */
interface Element {
  readonly name: string;
  /** The word itself, where it is one. */
  readonly word: string;
  /** Whether all languages share it. */
  readonly shared: boolean;
  readonly start: number;
}

const marks: Readonly<Record<string, string>> = {
  ':': 'colon',
  ',': 'comma',
  ';': 'comma',
  '?': 'question',
  '!': 'exclamation',
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
};
/** Kinds of concepts that a verb or a plain noun is a name of: its cue tells more. */
const worded: ReadonlySet<string> = new Set(['act', 'term']);
/** Letters at the start of a word that inflections mostly leave alone. */
const stemLength = 6;

/**
 * What follows what in a sentence, as names of pairs and triples: who comes before which verb, what opens and what
 * closes it. Names stand for their kinds and words for their cues, so that languages share most of them; pairs with a
 * bare word belong to one language and are named `stem:`.
 */
export function wordOrder(text: string, hits: readonly ConceptHit[], language: Language): string[] {
  const elements = elementsIn(text, hits, language);
  const opening: Element = { name: '^', word: '^', shared: true, start: -1 };
  const closing: Element = { name: '$', word: '$', shared: true, start: text.length };
  const all = [opening, ...elements, closing];
  const line = all.filter(({ shared }) => shared);
  const pairs = all.slice(1).flatMap((second, at) => pair(all[at] as Element, second, language));
  const shared = line.slice(1).map((second, at) => `line:${line[at]?.name}>${second.name}`);
  const triples = line.slice(2).map((third, at) => `line:${line[at]?.name}>${line[at + 1]?.name}>${third.name}`);
  return [...pairs, ...shared, ...triples];
}

function pair(first: Element, second: Element, language: Language): string[] {
  const words = `stem:${language}:${first.word}>${second.word}`;
  return first.shared && second.shared && (first.word !== first.name || second.word !== second.name)
    ? [`next:${first.name}>${second.name}`, words]
    : first.shared && second.shared
      ? [`next:${first.name}>${second.name}`]
      : [words];
}

function elementsIn(text: string, hits: readonly ConceptHit[], language: Language): Element[] {
  const names = hits
    .filter(({ concept }) => !worded.has(conceptKind(concept)))
    .filter((hit) => hits.every((other) => other === hit || other.start > hit.start || other.end < hit.end))
    .map(({ concept, start, end }) => ({ name: conceptKind(concept), start, end }));
  const cues = cuesIn(text, language);
  const words = tokensOf(text)
    .filter(({ start, end }) => names.every((name) => name.end <= start || name.start >= end))
    .map(({ word, start }): Element => {
      const cue = cues.get(start);
      return {
        name: cue ?? word.slice(0, stemLength),
        word: cue === undefined ? word.slice(0, stemLength) : word,
        shared: cue !== undefined,
        start,
      };
    });
  const punctuation = [...text.matchAll(/[:,?!;"“„«»”]|[-–—](?= )/g)].map(({ 0: mark, index }): Element => {
    const name = marks[mark] ?? 'quote';
    return { name, word: name, shared: true, start: index };
  });
  return [
    ...names.map(({ name, start }): Element => ({ name, word: name, shared: true, start })),
    ...words,
    ...punctuation,
  ].sort((a, b) => a.start - b.start);
}

/** Every cue, by where it begins; of several the longest. */
function cuesIn(text: string, language: Language): ReadonlyMap<number, ActCue> {
  const folded = fold(text);
  const found = new Map<number, { readonly cue: ActCue; readonly end: number }>();
  for (const cue of Object.keys(actCues) as ActCue[]) {
    for (let from = 0; from < folded.length; ) {
      const hit = actCues[cue](folded.slice(from), language);
      if (hit === null) break;
      const [start, end] = [from + hit.start, from + hit.end];
      const known = found.get(start);
      if (known === undefined || known.end < end) found.set(start, { cue, end });
      from = end + 1;
    }
  }
  return new Map([...found].map(([start, { cue }]) => [start, cue]));
}
