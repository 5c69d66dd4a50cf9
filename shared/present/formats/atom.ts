import { kinds } from '../../detect/act/kinds.ts';
import { type Markup, markup } from '../../text/safe-html.ts';
import { oneLine, shortened } from '../../text/safe-text.ts';
import { sha256 } from '../../text/sha256.ts';
import { keyQuotes } from '../../wording/quotes.ts';
import { actLine, openingText } from '../../wording/sentence-of-an-act.ts';
import { quoteBlock, sourcesBlock } from '../pages/quote-block.ts';
import type { Timeline, TimelineEntry } from '../timeline.ts';

/**
 * The timeline as Atom (RFC 4287), what changed last first. `search` is the query as it was asked ("?kind=call" or
 * empty): each filtered feed is a feed of its own, with its own id.
 */
export function timelineAtom(timeline: Timeline, siteUrl: string, search: string): string {
  const entries = timeline.days
    .flatMap((day) => day.entries)
    .sort((one, other) => other.development.lastChanged.localeCompare(one.development.lastChanged));
  const updated = entries[0]?.development.lastChanged ?? new Date(0).toISOString();
  return markup`${xmlDeclaration}
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${stableId(`timeline ${siteUrl} ${search}`)}</id>
<title>Parley: the US–Russia–Ukraine talks</title>
<subtitle>Each development once, in the words of those who report it</subtitle>
<updated>${updated}</updated>
<author><name>Parley</name></author>
<link rel="self" type="application/atom+xml" href="${siteUrl}/feed.xml${search}"/>
<link rel="alternate" type="text/html" href="${siteUrl}/${search}"/>
${entries.map((entry) => atomEntry(entry, siteUrl))}
</feed>
`.html;
}

function atomEntry({ development }: TimelineEntry, siteUrl: string): Markup {
  const { id, kind, title, firstSeen, lastChanged } = development;
  const content = markup`<p>${actLine(development)}</p>${keyQuotes(development, 4).map(quoteBlock)}${sourcesBlock(development)}`;
  return markup`<entry>
<id>${stableId(`development ${id}`)}</id>
<title>${openingText(development)}: ${shortened(oneLine(title), 300)}</title>
<published>${firstSeen}</published>
<updated>${lastChanged}</updated>
<link rel="alternate" type="text/html" href="${siteUrl}/developments/${encodeURIComponent(id)}"/>
<category term="${kind}" label="${kinds[kind].label}"/>
<content type="html">${content.html}</content>
</entry>`;
}

const xmlDeclaration = markup`<?xml version="1.0" encoding="utf-8"?>`;

/** A name-based UUID (RFC 9562, version 8): an id that depends on the name alone, wherever the site moves. */
function stableId(name: string): string {
  const hex = sha256(`parley ${name}`);
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
