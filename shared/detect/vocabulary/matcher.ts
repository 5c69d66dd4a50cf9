import { detectLanguage } from '../../text/detect-language.ts';
import { type Token, tokensOf } from '../../text/tokens.ts';
import type { ConceptHit } from '../mention.ts';
import { longestGap, maskOf, spellingsOf, type WordPattern } from './names.ts';
import { conceptKind, vocabulary } from './vocabulary.ts';

/**
 * Concepts named in a text, in order of their place. Whole words in the inflections that the vocabulary lists; of two
 * names of one kind the longer wins ("energy truce" over "truce"); a longer name of another conflict, a genre or an
 * idiom hides all within ("Board of Peace"); other nested names are kept ("Ukrainian president" is an office and a
 * state). `language` is a tag as feeds give it ("en-GB", ""); a tag that the text contradicts is not believed.
 */
export function matchConcepts(text: string, language: string): ConceptHit[] {
  return matchTokens(tokensOf(text), maskOf(detectLanguage(language, text)));
}

/** The hits of `matchConcepts` in a text that is split already, in the language of the mask. */
export function matchTokens(tokens: readonly Token[], mask: number): ConceptHit[] {
  const hits: ConceptHit[] = [];
  const search: Search = { tokens, known: tokens.map(knownOf), mask, longest: new Map() };
  for (let first = 0; first < tokens.length; first += 1) {
    if (!search.known[first]?.begins) continue;
    search.longest.clear();
    follow(root, first, search);
    const start = (tokens[first] as Token).start;
    for (const [concept, last] of search.longest) hits.push({ concept, start, end: (tokens[last] as Token).end });
  }
  return withoutHidden(hits);
}

/** What is looked for; functions of their own rather than closures, since it is begun at every fifth word. */
interface Search {
  readonly tokens: readonly Token[];
  readonly known: readonly KnownWord[];
  readonly mask: number;
  /** Last token of each concept found from the present start. */
  readonly longest: Map<string, number>;
}

function follow(node: Node, at: number, search: Search): void {
  const token = search.tokens[at];
  if (token === undefined) return;
  for (const pattern of search.known[at]?.patterns ?? []) {
    const next = token.capitals < pattern.capitals ? undefined : node.next.get(pattern.id);
    if (next === undefined) continue;
    for (const { concept, mask } of next.ends) {
      if ((mask & search.mask) !== 0 && (search.longest.get(concept) ?? -1) < at) search.longest.set(concept, at);
    }
    proceed(next, at + 1, search);
  }
}

function proceed(node: Node, at: number, search: Search): void {
  if (node.next.size > 0) follow(node, at, search);
  if (node.gap === null) return;
  for (let skipped = 0; skipped <= longestGap; skipped += 1) follow(node.gap, at + skipped, search);
}

interface Node {
  readonly next: Map<number, Node>;
  /** What may follow after up to `longestGap` other words. */
  gap: Node | null;
  readonly ends: { readonly concept: string; readonly mask: number }[];
}

interface Pattern extends WordPattern {
  readonly id: number;
}

/** What the vocabulary knows of a word. */
interface KnownWord {
  readonly patterns: readonly Pattern[];
  /** Whether a name begins with it: most words end here. */
  readonly begins: boolean;
}

const root: Node = emptyNode();
const exact = new Map<string, Pattern[]>();
const stems = new Map<string, Pattern[]>();
let patternCount = 0;

for (const { id, names } of vocabulary) {
  for (const { words, mask } of spellingsOf(names)) {
    let node = root;
    for (const word of words) {
      if (word === null) {
        node.gap ??= emptyNode();
        node = node.gap;
        continue;
      }
      const pattern = patternFor(word);
      const next = node.next.get(pattern.id) ?? emptyNode();
      node.next.set(pattern.id, next);
      node = next;
    }
    node.ends.push({ concept: id, mask });
  }
}

function emptyNode(): Node {
  return { next: new Map(), gap: null, ends: [] };
}

function patternFor({ word, stem, capitals }: WordPattern): Pattern {
  const index = stem ? stems : exact;
  const alike = index.get(word);
  const found = alike?.find((pattern) => pattern.capitals === capitals);
  if (found !== undefined) return found;
  const pattern = { word, stem, capitals, id: patternCount };
  patternCount += 1;
  if (alike === undefined) index.set(word, [pattern]);
  else alike.push(pattern);
  return pattern;
}

/**
 * Patterns of words met before; words repeat (Zipf), so a small memory answers nearly all. Bounded, then begun anew.
 */
const memory = new Map<string, KnownWord>();
const memoryLimit = 50_000;

function knownOf({ word }: Token): KnownWord {
  const remembered = memory.get(word);
  if (remembered !== undefined) return remembered;
  const patterns = [...(exact.get(word) ?? [])];
  for (let length = 1; length <= word.length; length += 1) patterns.push(...(stems.get(word.slice(0, length)) ?? []));
  if (memory.size >= memoryLimit) memory.clear();
  const found = { patterns, begins: patterns.some(({ id }) => root.next.has(id)) };
  memory.set(word, found);
  return found;
}

/**
 * Hits come in order of their start. Only neighbours can hide each other, so the look back ends at the longest name.
 */
function withoutHidden(hits: readonly ConceptHit[]): ConceptHit[] {
  return hits.filter((hit, index) => {
    if (conceptKind(hit.concept) === 'idiom') return false;
    for (
      let other = index - 1;
      other >= 0 && hit.start - (hits[other] as ConceptHit).start <= longestName;
      other -= 1
    ) {
      if (hides(hits[other] as ConceptHit, hit)) return false;
    }
    for (let other = index + 1; other < hits.length && (hits[other] as ConceptHit).start === hit.start; other += 1) {
      if (hides(hits[other] as ConceptHit, hit)) return false;
    }
    return true;
  });
}

/** No name is longer, in characters. */
const longestName = 60;

function hides(longer: ConceptHit, hit: ConceptHit): boolean {
  if (longer.start > hit.start || longer.end < hit.end) return false;
  if (longer.end - longer.start === hit.end - hit.start) return false;
  const kind = conceptKind(longer.concept);
  return kind === 'other' || kind === 'genre' || kind === 'idiom' || kind === conceptKind(hit.concept);
}
