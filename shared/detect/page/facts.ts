import type { Element, ParentNode } from 'domhandler';
import { textOf, walk } from './tree-walk.ts';

/** A `<time>` or microdata date in the page's body. */
interface StatedTime {
  readonly value: string;
  /** Its itemprop, class and the like, to tell published from modified. */
  readonly name: string;
  readonly text: string;
}

/** What the page's head and its marked-up parts state, unjudged. */
export interface PageFacts {
  /** Contents of `<meta>` by property, name, itemprop or http-equiv in lower case; the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  /** All `<meta>` that name authors. */
  readonly authors: readonly string[];
  readonly language: string | null;
  readonly title: string;
  readonly headings: readonly string[];
  readonly times: readonly StatedTime[];
  /** Texts of elements marked up as the author. */
  readonly bylines: readonly string[];
  /** Contents of `<script type="application/ld+json">`, in document order. */
  readonly jsonLd: readonly string[];
  /** Address in `<link rel="canonical">` as it stands there. */
  readonly canonical: string | null;
}

const most = 40;

/** Gathers the facts in one walk. */
export function readFacts(root: ParentNode): PageFacts {
  const meta = new Map<string, string>();
  const authors: string[] = [];
  const headings: string[] = [];
  const times: StatedTime[] = [];
  const bylines: string[] = [];
  const jsonLd: string[] = [];
  let canonical: string | null = null;
  let language: string | null = null;
  let title = '';

  function enter(element: Element): boolean {
    const { name, attribs } = element;
    switch (name) {
      case 'html':
        language = attribs.lang ?? attribs['xml:lang'] ?? null;
        break;
      case 'meta':
        addMeta(attribs);
        break;
      case 'link':
        canonical ??= attribs.href ?? null;
        break;
      case 'script':
        jsonLd.push(textWithin(element));
        return false;
      case 'title':
        if (title === '') title = textOf(element);
        break;
      case 'h1':
        if (headings.length < most) headings.push(textOf(element));
        break;
      case 'time':
        if (times.length < most) {
          const parent = element.parent !== null && 'attribs' in element.parent ? element.parent.attribs : {};
          const around = `${attribs.itemprop ?? ''} ${attribs.class ?? ''} ${parent.itemprop ?? ''} ${parent.class ?? ''}`;
          times.push({ value: attribs.datetime ?? '', name: around, text: textOf(element) });
        }
        break;
      default:
        addMarked(element);
    }
    return true;
  }
  function addMeta(attribs: Record<string, string>): void {
    const content = attribs.content?.trim();
    const key = (attribs.property ?? attribs.name ?? attribs.itemprop ?? attribs['http-equiv'] ?? '').toLowerCase();
    if (content === undefined || content === '' || key === '') return;
    if (!meta.has(key)) meta.set(key, content);
    if (/^((article|og|dc|dcterms|parsely|sailthru)[:.-])?(author|creator|byl)$/.test(key) && authors.length < most) {
      authors.push(content);
    }
  }
  function addMarked(element: Element): void {
    const { attribs } = element;
    const property = attribs.itemprop;
    if (property !== undefined && /^date(published|modified|created)$/i.test(property) && times.length < most) {
      times.push({ value: attribs.content ?? attribs.datetime ?? '', name: property, text: textOf(element) });
    }
    const isByline = property === 'author' || attribs.rel === 'author';
    if (isByline && bylines.length < most) bylines.push(textOf(element));
  }

  walk(root, { text: () => undefined, enter, leave: () => undefined });
  return { meta, authors, language, title, headings, times, bylines, jsonLd, canonical };
}

/** A script holds one text. */
function textWithin({ children }: Element): string {
  const [only] = children;
  return only?.type === 'text' ? only.data : '';
}
