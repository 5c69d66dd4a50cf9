/** Whether an element begins and ends a line. @param name hash as of `tagHash` */
export function isBlock(name: number): boolean {
  return blocks.has(name);
}

/** Whether what an element holds is no text of the page. @param name hash as of `tagHash` */
export function isSilent(name: number): boolean {
  return silent.has(name);
}

/**
 * Hash of the tag name that starts at `from`, whatever its case; 0 when it is no tag's name: "<john@example.org>" and
 * "<http://...>" are text. Numbers instead of strings: there are hundreds of tags in an entry.
 */
export function tagHash(html: string, from: number): number {
  if (!isLetter(html.charCodeAt(from))) return 0;
  let hash = 0;
  for (let at = from; ; at += 1) {
    const code = html.charCodeAt(at);
    if (isLetter(code) || (code >= 0x30 && code <= 0x3a) || code === 0x2d || code === 0x5f) {
      hash = nextCode(hash, code);
    } else {
      return code <= 0x20 || code === 0x3e || code === 0x2f || code === 0x3c || Number.isNaN(code) ? hash : 0;
    }
  }
}

/** Names of silent elements by their hash, for finding their ends. */
export const silentNames: ReadonlyMap<number, string> = new Map(
  'script style applet noframes noembed template video audio'.split(' ').map((name) => [tagHash(name, 0), name]),
);

const blocks = hashes(
  'address article aside blockquote br caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol option p pre section summary table tbody td tfoot th ' +
    'thead tr ul',
);
const silent = new Set(silentNames.keys());

function hashes(names: string): ReadonlySet<number> {
  return new Set(names.split(' ').map((name) => tagHash(name, 0)));
}

/** A number for a name within a text, whatever its case: compared and looked up without cutting the name out. */
export function nameCode(text: string, start: number, end: number): number {
  let code = 0;
  for (let at = start; at < end; at += 1) code = nextCode(code, text.charCodeAt(at));
  return code;
}

/** The code of a name that is one letter longer. */
export function nextCode(code: number, letter: number): number {
  return (Math.imul(code, 31) + (letter | 0x20)) | 0;
}

export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
