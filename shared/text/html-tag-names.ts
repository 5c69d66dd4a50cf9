/** Whether an element begins and ends a line. @param name code of its name */
export function isBlock(name: number): boolean {
  return blocks.has(name);
}

/** The name of an element that holds no text of the page; undefined for all others. @param name code of its name */
export function silentName(name: number): string | undefined {
  return silent.get(name);
}

/**
 * Code of the tag name that starts at `from`, as of `nameCode`; 0 when a name there names no tag:
 * "<john@example.org>" and "<http://...>" are text. Numbers instead of strings: there are hundreds of tags in an entry.
 */
export function tagNameCode(html: string, from: number): number {
  if (!isLetter(html.charCodeAt(from))) return 0;
  let name = 0;
  for (let at = from; ; at += 1) {
    const code = html.charCodeAt(at);
    if (isLetter(code) || (code >= 0x30 && code <= 0x3a) || code === 0x2d || code === 0x5f) {
      name = nextCode(name, code);
    } else {
      return code <= 0x20 || code === 0x3e || code === 0x2f || code === 0x3c || Number.isNaN(code) ? name : 0;
    }
  }
}

const silent: ReadonlyMap<number, string> = new Map(
  'script style applet noframes noembed template video audio'.split(' ').map((name) => [nameCode(name), name]),
);

const blocks = nameCodes(
  'address article aside blockquote br caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol option p pre section summary table tbody td tfoot th ' +
    'thead tr ul',
);

/** A number for a name within a text, whatever its case: compared and looked up without cutting the name out. */
export function nameCode(text: Characters, start = 0, end = text.length): number {
  let code = 0;
  for (let at = start; at < end; at += 1) code = nextCode(code, text.charCodeAt(at));
  return code;
}

/** A text, or bytes seen as one. */
interface Characters {
  readonly length: number;
  charCodeAt(at: number): number;
}

/** The code of a name that is one letter longer. */
export function nextCode(code: number, letter: number): number {
  return (Math.imul(code, 31) + (letter | 0x20)) | 0;
}

/** The codes of names that stand in a text with spaces between. */
export function nameCodes(names: string): ReadonlySet<number> {
  return new Set(names.split(' ').map((name) => nameCode(name)));
}

/** Whether a character is a Latin letter without marks. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
