/** The names of one thing in feeds, as of `canonicalName`, the best first. */
export interface ElementAliases {
  readonly names: readonly string[];
  /** Its bit in a set of things that an element may be. */
  readonly bit: number;
}

// Of RSS with the Dublin Core, content, media, itunes and Atom elements that feeds mix in; of Atom 1.0 and 0.3; of the
// feed itself. At most 31, for the bits.
const namesOf = {
  title: ['title', 'dc:title', 'atom:title', 'media:title', 'itunes:title'],
  rssSummary: ['description', 'summary', 'dc:description', 'itunes:summary', 'abstract'],
  rssContent: [
    'content:encoded',
    'fullitem',
    'body',
    'xhtml:body',
    'xhtml:div',
    'atom:content',
    'content',
    // What Russian aggregators ask their outlets for.
    'yandex:full-text',
    'full-text',
    'fulltext',
    'turbo:content',
    'rambler:fulltext',
    'mailru:full-text',
  ],
  rssFallback: ['atom:summary', 'media:description', 'itunes:subtitle'],
  rssPublished: ['pubdate', 'published', 'issued', 'dcterms:issued', 'dcterms:available', 'atom:published'],
  rssOtherDate: ['dc:date', 'date', 'created', 'dcterms:created'],
  rssUpdated: ['updated', 'modified', 'dcterms:modified', 'atom:updated', 'lastbuilddate'],
  rssId: ['guid', 'id', 'atom:id'],
  rssAuthor: ['author', 'dc:creator', 'dc:author', 'itunes:author', 'atom:author'],
  rssPerson: ['name', 'atom:name'],
  link: ['link'],
  atomLink: ['atom:link'],
  originalLink: ['feedburner:origlink'],
  media: ['media:group', 'media:content'],
  mediaTitle: ['media:title'],
  entry: ['item', 'entry'],
  atomTitle: ['title', 'dc:title', 'media:title'],
  atomSummary: ['summary', 'description', 'dc:description', 'itunes:summary'],
  atomContent: ['content', 'content:encoded', 'yandex:full-text', 'full-text', 'turbo:content'],
  atomPart: ['content'],
  atomPublished: ['published', 'issued', 'dcterms:issued', 'pubdate'],
  atomCreated: ['created', 'dc:date', 'dcterms:created'],
  atomUpdated: ['updated', 'modified', 'dcterms:modified'],
  atomId: ['id', 'guid'],
  atomAuthor: ['author'],
  atomPerson: ['name', 'email'],
  creator: ['dc:creator'],
  newFeedAddress: ['itunes:new-feed-url'],
  channel: ['channel'],
  language: ['language', 'dc:language'],
} as const;

type Thing = keyof typeof namesOf;

/** By which names each thing goes that is read of a feed. */
export const elementAliases = Object.fromEntries(
  Object.entries(namesOf).map(([thing, names], index) => [thing, { names, bit: 1 << index }]),
) as unknown as Readonly<Record<Thing, ElementAliases>>;

/** What an element of this canonical name may be, as a set of bits. */
export function aliasesOf(name: string): number {
  return bits.get(name) ?? 0;
}

const bits = new Map<string, number>();
for (const { names, bit } of Object.values(elementAliases)) {
  for (const name of names) bits.set(name, (bits.get(name) ?? 0) | bit);
}
