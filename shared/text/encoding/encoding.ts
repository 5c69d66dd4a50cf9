import { looksUtf8, sniffEncoding } from './guess-encoding.ts';

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
 * Finds the encoding of a document: byte order mark, then the HTTP charset, then what the document declares (RFC 7303
 * 3), and where what is declared cannot be true, what the bytes look like.
 * @param contentType the Content-Type header, or null
 * @param declaredIn finds the name that the beginning of a document declares; by default an XML declaration's
 */
export function detectEncoding(
  body: Uint8Array,
  contentType: string | null,
  declaredIn: (head: string) => string | null = xmlEncoding,
): Encoding {
  const marked = fromMark(body);
  if (marked !== null) return marked;
  const declared = declaredIn(headOf(body));
  const served = /charset\s*=\s*["']?\s*([^\s"';]+)/i.exec(contentType ?? '')?.[1] ?? null;
  const faults: string[] = [];
  for (const name of [served, declared]) {
    if (name === null) continue;
    const label = knownLabel(name);
    if (label === null) faults.push(`unknown encoding "${name.slice(0, 40)}"`);
    else if (isTrue(label, body, declared)) return encoding(label, faults);
    else faults.push(`not in the encoding declared, ${label}`);
  }
  if (served === null && declared === null && looksUtf8(body)) return encoding('utf-8', faults);
  const mostly = looksUtf8(body, 0.02);
  return encoding(mostly ? 'utf-8' : sniffEncoding(body), faults);
}

/** Decodes bytes; what cannot be decoded becomes U+FFFD, nothing throws. */
export function decode(bytes: Uint8Array, label: string): string {
  if (label.startsWith('utf-32')) return decodeUtf32(bytes, label === 'utf-32be');
  return decoderOf(label).decode(bytes);
}

// Making a decoder takes longer than decoding a title with it.
const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

function decoderOf(label: string): InstanceType<typeof TextDecoder> {
  const known = decoders.get(label);
  if (known !== undefined) return known;
  const decoder = new TextDecoder(label, { ignoreBOM: true });
  decoders.set(label, decoder);
  return decoder;
}

// Multi-byte encodings whose second bytes can be "<", or whose characters are wider than a byte.
const unsafe = /^(utf-16|utf-32|iso-2022|hz-gb)/;

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

// The HTML Standard's prescan looks at 1,024 bytes; pages with long comments exceed it.
const longestHead = 2_048;

function headOf(body: Uint8Array): string {
  return Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, longestHead)).toString('latin1');
}

/** The encoding that an XML declaration names. */
export function xmlEncoding(head: string): string | null {
  return /<\?xml[^>]*?\sencoding\s*=\s*["']\s*([^"'\s>]+)/i.exec(head)?.[1] ?? null;
}

// Names seen in feeds that the WHATWG registry lacks.
const otherNames: Record<string, string> = {
  utf8mb4: 'utf-8',
  unicode: 'utf-8',
  'utf-8-sig': 'utf-8',
  cp936: 'gbk',
  'windows-936': 'gbk',
  'windows-932': 'shift_jis',
  cp932: 'shift_jis',
  'windows-949': 'euc-kr',
  cp949: 'euc-kr',
  uhc: 'euc-kr',
  'windows-950': 'big5',
  cp950: 'big5',
  'big5-hkscs-2004': 'big5',
  cp866: 'ibm866',
  'windows-20866': 'koi8-r',
  'windows-21866': 'koi8-u',
  'mac-cyrillic': 'x-mac-cyrillic',
  'mac-roman': 'macintosh',
  'utf-32': 'utf-32be',
  'utf-32be': 'utf-32be',
  'utf-32le': 'utf-32le',
  'ucs-4': 'utf-32be',
};

function knownLabel(name: string): string | null {
  const plain = name.trim().toLowerCase();
  const tries = [
    otherNames[plain],
    plain,
    plain.replace(/_/g, '-'),
    plain.replace(/^(?:win|windows|cp)-?/, 'windows-'),
  ];
  for (const label of tries) {
    if (label === undefined) continue;
    if (label.startsWith('utf-32')) return label;
    try {
      return decoderOf(label).encoding;
    } catch {
      // not a name it knows: the next spelling
    }
  }
  return null;
}

/** Whether the bytes can be in the encoding that is claimed. */
function isTrue(label: string, body: Uint8Array, declared: string | null): boolean {
  if (label === 'utf-8') return looksUtf8(body, 0.02);
  // Wide characters would have been seen by their zero bytes; the declaration itself was read as ASCII.
  if (unsafe.test(label)) return label.startsWith('iso-2022') || label.startsWith('hz') || body.indexOf(0) !== -1;
  // Servers add "iso-8859-1" by default; a document that says utf-8 and is utf-8 knows better.
  if (label === 'windows-1252') return !(declared !== null && /^utf-?8$/i.test(declared) && looksUtf8(body));
  return true;
}

function decodeUtf32(bytes: Uint8Array, bigEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, !bigEndian);
    parts.push(point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? '\ufffd' : String.fromCodePoint(point));
  }
  return parts.join('');
}
