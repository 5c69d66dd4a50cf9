/**
 * Text from outside, made safe for one line of plain text (subject, header, terminal, cell): line breaks become
 * spaces, control characters and the marks that re-order text go (Unicode TR 36, "Bidirectional Text Spoofing").
 */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(unsafe, '').trim();
}

/** At most `length` characters, cut at a word where there is one near, with an ellipsis. */
export function shortened(text: string, length: number): string {
  const characters = Array.from(text);
  if (characters.length <= length) return text;
  const cut = characters.slice(0, length - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > length * 0.6 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** The address if it is absolute http or https, else null: nothing else from a feed becomes a link. */
export function safeLink(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : null;
}

/** C0, C1 and DEL, bidirectional marks, embeddings and isolates, and the invisible format characters beside them. */
const unsafe = /[\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
