/** The kinds of document whose elements go without a prefix in `canonicalName`. */
export type Vocabulary = 'rss' | 'atom';

/** Prefix as declared in the document ('' the default) to address. */
export type Namespaces = Map<string, string>;

/** Reads the xmlns declarations of a tag's attributes into `into`. */
export function declareNamespaces(attributes: string, into: Namespaces): void {
  if (!attributes.includes('xmlns')) return;
  for (const [, prefix = '', quoted = ''] of attributes.matchAll(
    /xmlns(?::([\w.-]{1,40}))?\s*=\s*("[^"]*"|'[^']*')/g,
  )) {
    if (into.size < 200) into.set(prefix.toLowerCase(), quoted.slice(1, -1));
  }
}

/**
 * One name for one thing whatever prefix a feed gives it: lower case, "dc:date", "content:encoded", "atom:link";
 * elements of the document's own family have no prefix. Names of unknown namespaces keep theirs.
 * @param name as written, such as "r:title"
 */
export function canonicalName(name: string, spaces: Namespaces, family: Vocabulary): string {
  const lower = name.toLowerCase();
  const colon = lower.indexOf(':');
  const prefix = colon === -1 ? '' : lower.slice(0, colon);
  const local = colon === -1 ? lower : lower.slice(colon + 1);
  const address = spaces.get(prefix);
  const known = address === undefined ? prefix : (spaceOf(address) ?? prefix);
  return known === '' || known === family ? local : `${known}:${local}`;
}

/** The canonical prefix of a namespace address: "rss", "atom", "dc" ...; null when unknown. */
function spaceOf(address: string): string | null {
  const known = knownAddresses.get(address);
  if (known !== undefined) return known;
  const prefix = spaces.find(([pattern]) => pattern.test(address))?.[1] ?? null;
  if (knownAddresses.size < mostAddresses && address.length < 200) knownAddresses.set(address, prefix);
  return prefix;
}

// Every poll brings these few addresses again.
const knownAddresses = new Map<string, string | null>();
const mostAddresses = 1_000;

// Addresses as seen in feeds: with and without the last "/", "www.", in any case, earlier drafts included.
const spaces: readonly (readonly [RegExp, string])[] = [
  [/w3\.org\/2005\/atom|purl\.org\/(?:atom|echo|pie)\b|example\.com\/newformat/i, 'atom'],
  [/purl\.org\/dc\/elements\/1\.[01]/i, 'dc'],
  [/purl\.org\/dc\/terms/i, 'dcterms'],
  [/purl\.org\/rss\/1\.0\/modules\/content/i, 'content'],
  [/search\.yahoo\.com\/mrss/i, 'media'],
  [/itunes\.com\/dtds\/podcast|example\.com\/dtds\/podcast/i, 'itunes'],
  [/w3\.org\/1999\/xhtml/i, 'xhtml'],
  [/w3\.org\/1999\/02\/22-rdf-syntax-ns/i, 'rdf'],
  [/rssnamespace\.org\/feedburner/i, 'feedburner'],
  [/\/\/news\.yandex\.ru/i, 'yandex'],
  [/\/\/turbo\.yandex\.ru/i, 'turbo'],
  [/\/\/news\.rambler\.ru/i, 'rambler'],
  [/\/\/news\.mail\.ru/i, 'mailru'],
  [/purl\.org\/rss\/1\.0\/modules\/(\w+)/i, 'module'],
  [/purl\.org\/(?:net\/)?rss|netscape\.com\/rdf\/simple|userland\.com\/rss|harvard\.edu\/tech\/rss/i, 'rss'],
];
