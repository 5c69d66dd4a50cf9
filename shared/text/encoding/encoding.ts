import { claimedEncodings } from './claimed-encodings.ts';
import { guessEncoding, likeliestOf, looksLatin } from './guess-encoding.ts';
import { utf8Share } from './utf8.ts';

/** How the bytes of a document become text. */
export interface Encoding {
  /** WHATWG label, such as "utf-8", "windows-1251", "utf-16le", or "utf-32be". */
  readonly label: string;
  /** Bytes of the byte order mark, to be left out. */
  readonly skip: number;
  /** True when every ASCII character is one byte of its own: mark-up can be found before decoding. */
  readonly asciiSafe: boolean;
  readonly faults: readonly string[];
}

/**
 * Finds the encoding of a feed or page: byte order mark; UTF-8 where the bytes are such, whatever is said of them; else
 * what the HTTP header or the document names, and where these disagree, or nothing that they name can be true, what
 * the words look like.
 * @param contentType the Content-Type header, or null
 */
export function detectEncoding(body: Uint8Array, contentType: string | null): Encoding {
  const marked = fromMark(body);
  if (marked !== null) return marked;
  const claims = claimedEncodings(body, contentType);
  const possible = claims.labels.filter((label) => isPossible(label, body));
  const share = utf8Share(body);
  if (share === null) return encoding(possible[0] ?? 'utf-8', claims.faults);
  const label = share >= leastUtf8 ? 'utf-8' : believed(possible, body);
  const denied = claims.labels.filter((claimed) => claimed !== label);
  return encoding(label, [...claims.faults, ...denied.map((claimed) => `not in the encoding declared, ${claimed}`)]);
}

// Text of another encoding is never UTF-8 by chance; of UTF-8 a few characters may be broken, by a cut or pasted in.
const leastUtf8 = 0.9;

/** The encoding of bytes that are not UTF-8. @param claims those that are possible */
function believed(claims: readonly string[], body: Uint8Array): string {
  const [first, ...others] = particular(claims.filter((label) => label !== 'utf-8'));
  if (first === undefined || (first === 'windows-1252' && !looksLatin(body))) return guessEncoding(body);
  return others.length === 0 ? first : likeliestOf(body, [first, ...others]);
}

/** Servers and tools add Latin-1 by default: it says little beside the name of another. */
function particular(claims: readonly string[]): readonly string[] {
  const others = claims.filter((label) => label !== 'windows-1252');
  return others.length > 0 ? others : claims;
}

// Multi-byte encodings whose second bytes can be "<", or whose characters are wider than a byte.
const unsafe = /^(utf-16|utf-32|iso-2022)/;

/** Whether bytes can be of an encoding of wide characters: without a mark their zero bytes show it. */
function isPossible(label: string, body: Uint8Array): boolean {
  return !/^utf-(?:16|32)/.test(label) || body.indexOf(0) !== -1;
}

function encoding(label: string, faults: readonly string[], skip = 0): Encoding {
  return { label, skip, asciiSafe: !unsafe.test(label), faults };
}

function fromMark(body: Uint8Array): Encoding | null {
  const [a, b, c, d] = body;
  if (a === 0xef && b === 0xbb && c === 0xbf) return encoding('utf-8', [], 3);
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return encoding('utf-32le', [], 4);
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return encoding('utf-32be', [], 4);
  if (a === 0xff && b === 0xfe) return encoding('utf-16le', [], 2);
  if (a === 0xfe && b === 0xff) return encoding('utf-16be', [], 2);
  // No mark, but "<" or "<?" in wide characters (XML 1.0, appendix F).
  if (a === 0x3c && b === 0 && c === 0 && d === 0) return encoding('utf-32le', []);
  if (a === 0 && b === 0 && c === 0 && d === 0x3c) return encoding('utf-32be', []);
  if (a === 0x3c && b === 0 && c !== 0 && d === 0) return encoding('utf-16le', []);
  if (a === 0 && b === 0x3c && c === 0) return encoding('utf-16be', []);
  return null;
}
