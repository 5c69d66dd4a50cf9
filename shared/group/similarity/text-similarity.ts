import { removeBoilerplate } from '../../detect/relevance/remove-boilerplate.ts';
import { inAnyLanguage } from '../../languages/language-packs.ts';
import { stopWords } from '../../text/stems.ts';
import { tokensOf } from '../../text/tokens.ts';
import { transliterate } from '../../text/transliterate.ts';
import { wholeWords } from '../../text/whole-words.ts';
import { cosine, type InverseDocumentFrequency, type TermVector, termVectorOf } from './term-vector.ts';

/** How similar two texts are; all figures 0 to 1. */
interface TextSimilarity {
  /** Cosine of the words, rare ones counting more. */
  readonly words: number;
  /** Cosine of one's headline and the other's lead: the larger of the two. */
  readonly headlineInText: number;
  /** Share of the shorter text's passages that the other holds: 1 for a reprint. */
  readonly contained: number;
  /** Numbers and names that both hold and that need no translation, weighted; 0 to 1 with 3 or more of them. */
  readonly figures: number;
}

/** Bounds of a sketch: stems of the text, and passages chosen by their hash so that reprints choose the same. */
const mostWords = 90;
const mostPassages = 40;
const passageLength = 5;
/** Fewer passages in common than a long headline has prove nothing. */
const fewestPassages = 8;
const textRead = 1600;
/** Words are taken from the lead alone, in characters: what follows is background that all reports share. */
const leadRead = 600;
/** Live pages and briefings have other news further down. */
const roundUp = wholeWords(
  inAnyLanguage(({ genre }) => genre.roundUp),
  'iu',
);
const roundUpRead = 200;

/**
 * A bounded sketch of a text: `h:` stems of the headline (its first line), `w:` stems of the text, `n:` numbers,
 * `p:` hashes of five-word passages, the smallest ones ("min-hash", Broder 1997). A stem is the first six letters,
 * Cyrillic in Latin letters, so that inflections fall together and names meet across languages.
 */
export function sketchOf(text: string): readonly string[] {
  const [first = '', ...rest] = text.split('\n');
  const { headline, body } = removeBoilerplate(first, rest.join('\n').slice(0, textRead));
  const stems = stemsOf(headline);
  const lead = body.trimStart().slice(0, roundUp.test(headline) ? roundUpRead : leadRead);
  const words = stemsOf(lead);
  const numbers = [
    ...`${headline} ${body.trimStart().slice(0, leadRead)}`.matchAll(/(?<![\d.,])\d{1,4}(?:[.,]\d+)?(?![\d])/g),
  ].map(([number]) => number);
  const passages = passagesOf(`${headline} ${body}`);
  return [
    ...unique(stems).map((stem) => `h:${stem}`),
    ...unique(words)
      .slice(0, mostWords)
      .map((stem) => `w:${stem}`),
    ...unique(numbers)
      .slice(0, 12)
      .map((number) => `n:${number}`),
    ...passages.map((hash) => `p:${hash}`),
  ];
}

/** How similar two sketches are, words weighed by their inverse document frequency. */
export function textSimilarity(
  one: readonly string[],
  other: readonly string[],
  idf: InverseDocumentFrequency,
): TextSimilarity {
  const a = partsOf(one);
  const b = partsOf(other);
  return {
    words: cosine(a.words, b.words, idf),
    headlineInText: Math.max(cosine(a.headline, b.lead, idf), cosine(b.headline, a.lead, idf)),
    contained: containment(a.passages, b.passages),
    figures: shared(a.numbers, b.numbers),
  };
}

/** Share of the shorter text's passages that the other holds, 0 to 1: high for a reprint. */
export function containedIn(one: readonly string[], other: readonly string[]): number {
  return containment(partsOf(one).passages, partsOf(other).passages);
}

interface Parts {
  /** Words of the headline count double. */
  readonly words: TermVector;
  readonly headline: TermVector;
  readonly lead: TermVector;
  readonly numbers: readonly string[];
  /** Hashes in ascending order. */
  readonly passages: Float64Array;
}

const parsed = new WeakMap<readonly string[], Parts>();

function partsOf(sketch: readonly string[]): Parts {
  const known = parsed.get(sketch);
  if (known !== undefined) return known;
  const words = new Map<string, number>();
  const headline = new Map<string, number>();
  const lead = new Map<string, number>();
  const numbers = new Set<string>();
  const passages = new Set<number>();
  for (const entry of sketch) {
    const value = entry.slice(2);
    if (entry.startsWith('h:')) {
      words.set(value, 2);
      headline.set(value, 1);
    } else if (entry.startsWith('w:')) {
      words.set(value, (words.get(value) ?? 0) + 1);
      lead.set(value, 1);
    } else if (entry.startsWith('n:')) numbers.add(value);
    else passages.add(Number.parseInt(value, 36));
  }
  const parts = {
    words: termVectorOf(words),
    headline: termVectorOf(headline),
    lead: termVectorOf(lead),
    numbers: [...numbers].filter((number) => !commonNumber(number)),
    passages: Float64Array.from(passages).sort(),
  };
  parsed.set(sketch, parts);
  return parts;
}

/** The stems of a sketch, for counting how common they are. */
export function stemsIn(sketch: readonly string[]): Int32Array {
  return partsOf(sketch).words.ids;
}

function containment(a: Float64Array, b: Float64Array): number {
  const smaller = Math.min(a.length, b.length);
  if (smaller < fewestPassages) return 0;
  let [both, at] = [0, 0];
  for (const passage of a) {
    while (at < b.length && (b[at] as number) < passage) at += 1;
    if (b[at] === passage) both += 1;
  }
  return both / smaller;
}

function shared(a: readonly string[], b: readonly string[]): number {
  let both = 0;
  for (const number of a) if (b.includes(number)) both += 1;
  return Math.min(1, both / 3);
}

/** Years and the days of the war's own name are in every report. */
function commonNumber(number: string): boolean {
  return /^(?:19|20)\d\d$|^[0-3]$/.test(number);
}

function stemsOf(text: string): string[] {
  return tokensOf(text)
    .map(({ word }) => word)
    .filter((word) => word.length > 2 && !/^\d+$/.test(word) && !silentWords.has(word))
    .map((word) => transliterate(word).slice(0, 6));
}

function passagesOf(text: string): string[] {
  const words = tokensOf(text).map(({ word }) => word);
  const hashes = new Set<number>();
  for (let at = 0; at + passageLength <= words.length; at += 1)
    hashes.add(hashOf(words.slice(at, at + passageLength).join(' ')));
  return [...hashes]
    .sort((a, b) => a - b)
    .slice(0, mostPassages)
    .map((hash) => hash.toString(36));
}

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** What is left of mark-up in the text of feeds. */
const markupWords = 'span href img src alt https http www com html news image width height title';
/**
 * Words that say nothing of the news, of all languages; names of the war itself are weighed down by how often they
 * occur.
 */
const silentWords: ReadonlySet<string> = new Set([...stopWords, ...markupWords.split(' ')]);
