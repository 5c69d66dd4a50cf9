/** A question to an element's children: by which names its answer goes, the best first. */
export interface ElementAliases {
  readonly names: readonly string[];
  /** The role's bit in a set of roles. */
  readonly bit: number;
}

let made = 0;

// Canonical names, as of `canonicalName`. Of RSS with the Dublin Core, content, media, itunes and Atom elements that
// feeds mix in; of Atom 1.0 and 0.3; of the feed itself. At most 31, for the bits.
/** Every role by what it gives. */
export const elementAliases = {
  title: role('title', 'dc:title', 'atom:title', 'media:title', 'itunes:title'),
  rssSummary: role('description', 'summary', 'dc:description', 'itunes:summary', 'abstract'),
  rssContent: role('content:encoded', 'fullitem', 'body', 'xhtml:body', 'xhtml:div', 'atom:content', 'content'),
  rssFallback: role('atom:summary', 'media:description', 'itunes:subtitle'),
  rssPublished: role('pubdate', 'published', 'issued', 'dcterms:issued', 'dcterms:available', 'atom:published'),
  rssOtherDate: role('dc:date', 'date', 'created', 'dcterms:created'),
  rssUpdated: role('updated', 'modified', 'dcterms:modified', 'atom:updated', 'lastbuilddate'),
  rssId: role('guid', 'id', 'atom:id'),
  rssAuthor: role('author', 'dc:creator', 'dc:author', 'itunes:author', 'atom:author'),
  rssPerson: role('name', 'atom:name'),
  link: role('link'),
  atomLink: role('atom:link'),
  originalLink: role('feedburner:origlink'),
  media: role('media:group', 'media:content'),
  mediaTitle: role('media:title'),
  entry: role('item', 'entry'),
  atomTitle: role('title', 'dc:title', 'media:title'),
  atomSummary: role('summary', 'description', 'dc:description', 'itunes:summary'),
  atomContent: role('content', 'content:encoded'),
  atomPart: role('content'),
  atomPublished: role('published', 'issued', 'dcterms:issued', 'pubdate'),
  atomCreated: role('created', 'dc:date', 'dcterms:created'),
  atomUpdated: role('updated', 'modified', 'dcterms:modified'),
  atomId: role('id', 'guid'),
  atomAuthor: role('author'),
  atomPerson: role('name', 'email'),
  creator: role('dc:creator'),
  newFeedAddress: role('itunes:new-feed-url'),
  channel: role('channel'),
  language: role('language', 'dc:language'),
} as const;

/** The set of roles that an element of this canonical name can have. */
export function aliasesOf(name: string): number {
  return bits.get(name) ?? 0;
}

const bits = new Map<string, number>();
for (const { names, bit } of Object.values<ElementAliases>(elementAliases)) {
  for (const name of names) bits.set(name, (bits.get(name) ?? 0) | bit);
}

function role(...names: readonly string[]): ElementAliases {
  made += 1;
  return { names, bit: 1 << (made - 1) };
}
