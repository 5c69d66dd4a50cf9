import { aliasesOf } from './element-aliases.ts';
import type { Namespaces, Vocabulary } from './namespaces.ts';
import { canonicalName, declareNamespaces } from './namespaces.ts';

/** An element's name as a document writes it, and what it stands for. */
export interface ElementName {
  readonly written: string;
  readonly canonical: string;
  /** What an element of the canonical name may be, as a set of bits. */
  readonly aliases: number;
  /** "</" and the name. */
  readonly end: string;
  /** What stood behind an element of this name the last time. */
  next: ElementName | null;
}

/**
 * The names of one document's elements. Entries of a feed are alike: what followed an element the last time mostly
 * does so again, and then the name is known by comparing, without making a string or looking it up.
 */
export class ElementNames {
  readonly #namespaces: Namespaces;
  readonly #family: Vocabulary;
  readonly #known = new Map<string, ElementName>();
  readonly #first = nameOf('', '');

  constructor(namespaces: Namespaces, family: Vocabulary) {
    this.#namespaces = namespaces;
    this.#family = family;
  }

  /** The name that begins at `at`. @param before name of the element before it; null for the first one */
  read(text: string, at: number, before: ElementName | null): ElementName {
    const guess = (before ?? this.#first).next;
    if (guess !== null && text.startsWith(guess.written, at) && endsName(text, at + guess.written.length)) return guess;
    const found = this.#find(text.slice(at, endOfName(text, at)));
    (before ?? this.#first).next = found;
    return found;
  }

  /** The name of an element whose own attributes declare namespaces. */
  redeclared(name: ElementName, attributes: string): ElementName {
    const key = `${name.written} ${attributes}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const namespaces = new Map(this.#namespaces);
    declareNamespaces(attributes, namespaces);
    return this.#keep(key, nameOf(name.written, canonicalName(name.written, namespaces, this.#family)));
  }

  #find(written: string): ElementName {
    const known = this.#known.get(written);
    if (known !== undefined) return known;
    return this.#keep(written, nameOf(written, canonicalName(written, this.#namespaces, this.#family)));
  }

  #keep(key: string, name: ElementName): ElementName {
    if (this.#known.size < mostNames && key.length < longestKey) this.#known.set(key, name);
    return name;
  }
}

const mostNames = 1_000;
const longestKey = 1_000;

function nameOf(written: string, canonical: string): ElementName {
  return { written, canonical, aliases: aliasesOf(canonical), end: `</${written}`, next: null };
}

/** Where the name that starts at `at` ends. */
export function endOfName(text: string, at: number): number {
  let end = at;
  while (!endsName(text, end)) end += 1;
  return end;
}

function endsName(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 0x20 || code === 0x3e || code === 0x2f || code === 0x3c || Number.isNaN(code);
}
