import { chardet } from 'jschardet';

/** The likeliest encoding, by its words, of bytes that are not UTF-8 and of which nothing true is said. */
export function guessEncoding(body: Uint8Array): string {
  const sample = sampleOf(body);
  if (sample.includes(escapeCode)) return 'iso-2022-jp';
  return likeliest(sample, isLatin(sample) ? latin : [...latin, ...cyrillic, ...eastAsian]);
}

/** The likeliest of several encodings that are claimed: the first where the words do not tell, or one is not known. */
export function likeliestOf(body: Uint8Array, claimed: Candidates): string {
  return claimed.every((label) => detectorNames.has(label)) ? likeliest(sampleOf(body), claimed) : claimed[0];
}

/** WHATWG labels, at least one. */
type Candidates = readonly [string, ...string[]];

const escapeCode = 0x1b;

// What the watched languages and East Asia were written in; of encodings that hold one another the larger.
const latin: Candidates = ['windows-1252', 'iso-8859-15', 'windows-1250', 'iso-8859-2', 'windows-1254'];
const cyrillic: Candidates = ['windows-1251', 'koi8-r', 'koi8-u', 'iso-8859-5', 'ibm866'];
const eastAsian: Candidates = ['shift_jis', 'euc-jp', 'euc-kr', 'gb18030', 'big5'];

/** The detector's names by WHATWG label. */
const detectorNames: ReadonlyMap<string, string> = new Map([
  ...[...latin, ...cyrillic, ...eastAsian].map((label) => [label, label] as const),
  ['shift_jis', 'cp932'],
  ['euc-kr', 'cp949'],
  ['gbk', 'gb18030'],
]);

function likeliest(sample: Buffer, candidates: Candidates): string {
  const names = candidates.map((label) => detectorNames.get(label) ?? label);
  const { encoding } = chardet.detect(sample, { includeEncodings: names, noMatchEncoding: candidates[0] });
  return candidates[names.indexOf(encoding?.toLowerCase() ?? '')] ?? candidates[0];
}

/**
 * Whether bytes beyond ASCII stand among letters of ASCII, as in Latin script, rather than make up whole words; also
 * where there are too few of them to tell.
 */
export function looksLatin(body: Uint8Array): boolean {
  return isLatin(sampleOf(body));
}

function isLatin(sample: Buffer): boolean {
  let beyond = 0;
  let alone = 0;
  for (let at = 0; at < sample.length; at += 1) {
    if (!isLetter(sample[at])) continue;
    beyond += 1;
    if (!isLetter(sample[at - 1]) && !isLetter(sample[at + 1])) alone += 1;
  }
  return alone * 2 > beyond || beyond < fewest;
}

// With fewer bytes beyond ASCII than this nothing tells of another script than the Web's own (WHATWG Encoding 4.2).
const fewest = 8;

/** A byte beyond ASCII, the hard space of most encodings left out: pages are laid out with rows of them. */
function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte !== 0xa0;
}

// What is read of a document, and what of that is judged: enough for any language, little enough for any page.
const longestRead = 1_000_000;
const longestSample = 16_384;

/** The texts between tags that hold bytes beyond ASCII: mark-up tells nothing of the language. */
function sampleOf(body: Uint8Array): Buffer {
  const head = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, longestRead)).toString('latin1');
  let sample = '';
  for (const text of head.split(/[<>]/)) {
    if (beyondAscii.test(text) || text.includes('\x1b')) sample += `${text}\n`;
    if (sample.length >= longestSample) break;
  }
  return Buffer.from(sample.slice(0, longestSample), 'latin1');
}

const beyondAscii = /[\x80-\xff]/;
