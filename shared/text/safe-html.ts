/** HTML that is already safe. Only `markup` makes it, so text cannot reach a page unescaped. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }

  toString(): string {
    return this.html;
  }
}

export type Piece = Markup | string | number | null | false | readonly Piece[];

/** Tagged template: text is escaped for element content and quoted attributes; null and false vanish. */
export function markup(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(strings.reduce((html, string, index) => html + render(pieces[index - 1] ?? null) + string));
}

/**
 * Characters that can end or open anything in HTML or XML become references; characters XML 1.0 forbids
 * go, and so do those that re-order the text around them (Unicode TR 36).
 */
function escaped(text: string): string {
  return text
    .replace(forbidden, '')
    .replace(reordering, '')
    .replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function render(piece: Piece): string {
  if (piece === null || piece === false) return '';
  if (piece instanceof Markup) return piece.html;
  if (typeof piece === 'object') return piece.map(render).join('');
  return escaped(String(piece));
}

/** XML 1.0 section 2.2: control characters, lone surrogates and the two non-characters are not allowed. */
const forbidden = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** Bidirectional embeddings, overrides and isolates. */
const reordering = /[\u202A-\u202E\u2066-\u2069]/g;
