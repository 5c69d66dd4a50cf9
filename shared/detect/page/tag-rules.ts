import { nameCode, nameCodes } from '../../text/html-tag-names.ts';

/** What becomes of a start tag; any other goes to the parser as it stands. */
export type TagKind =
  /** Left out with all within. */
  | 'whole'
  /** Left out with all within, unless it is JSON-LD. */
  | 'script'
  /** Left out alone. */
  | 'single'
  /** Without attributes: an image says where a caption may be. */
  | 'image'
  /** Only the canonical address is read. */
  | 'link'
  /** Holds text alone. */
  | 'title'
  /** Has no end tag. */
  | 'void';

/** None of the first two nests in itself in practice. */
const namesOf: Readonly<Record<TagKind, string>> = {
  whole: 'style svg iframe noscript template button select textarea nav',
  script: 'script',
  single: 'source input track path use',
  image: 'img',
  link: 'link',
  title: 'title',
  void: 'area base br col embed hr meta param wbr',
};
const kinds = new Map<number, TagKind>();
for (const kind of Object.keys(namesOf) as TagKind[]) {
  for (const code of nameCodes(namesOf[kind])) kinds.set(code, kind);
}

/** Attributes that something is read from: a sixth of those on a page. */
const attributes = nameCodes(
  'class id itemprop itemtype property role rel hidden aria-hidden style lang xml:lang datetime content name http-equiv',
);
/** A second one of these closes the first. */
const closingThemselves = nameCodes('p li td th tr dt dd option');

export const addressName = nameCode('href');

/** By the code of a tag's name up to the first character that is not a letter: `<svg-icon>` is one more svg. */
export function tagKindOf(code: number): TagKind | undefined {
  return kinds.get(code);
}

export function isReadAttribute(code: number): boolean {
  return attributes.has(code);
}

export function closesItself(code: number): boolean {
  return closingThemselves.has(code);
}

/** White space within tags, by the HTML Standard. */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11);
}

/** Index after the entity that begins at `at`, its semicolon included; no later than `end`. */
export function entityEnd(html: string, at: number, end: number): number {
  const limit = Math.min(end, at + longestEntity);
  let last = at + 1;
  while (last < limit && /[\w#]/.test(html.charAt(last))) last += 1;
  return last < end && html.charAt(last) === ';' ? last + 1 : last;
}

const longestEntity = 40;
