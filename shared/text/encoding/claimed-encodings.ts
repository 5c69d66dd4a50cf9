/** What is said of the encoding of a document, and what of it says nothing. */
interface Claims {
  /** WHATWG labels, and "utf-32be" and "utf-32le", each once: the HTTP header's first (RFC 7303 3). */
  readonly labels: readonly string[];
  readonly faults: readonly string[];
}

/** The encodings that the Content-Type header, the XML declaration and the `<meta>` of a document name. */
export function claimedEncodings(body: Uint8Array, contentType: string | null): Claims {
  const served = /charset\s*=\s*["']?\s*([^\s"';]+)/i.exec(contentType ?? '')?.[1];
  const labels = new Set<string>();
  const faults: string[] = [];
  for (const name of [...(served === undefined ? [] : [served]), ...declaredIn(headOf(body))]) {
    const label = knownLabel(name);
    if (label === null) faults.push(`unknown encoding "${name.slice(0, 40)}"`);
    else labels.add(label);
  }
  return { labels: [...labels], faults };
}

// The HTML Standard's prescan looks at 1,024 bytes; pages with long comments exceed it.
const longestHead = 2_048;

function headOf(body: Uint8Array): string {
  return Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, longestHead)).toString('latin1');
}

/** The names in an XML declaration and in `<meta>`; a script may load a file in another one. */
function declaredIn(head: string): string[] {
  const xml = /<\?xml[^>]*?\sencoding\s*=\s*["']\s*([^"'\s>]+)/i.exec(head)?.[1];
  const metas = [...head.matchAll(/<meta\b[^<>]{0,300}/gi)];
  const meta = metas.map(([tag]) => /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(tag)?.[1]);
  return [xml, meta.find((name) => name !== undefined)].filter((name) => name !== undefined);
}

/** The label that a name stands for in WHATWG's registry, spellings of its own included; null for an unknown name. */
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
      return new TextDecoder(label).encoding;
    } catch {
      // not a name it knows: the next spelling
    }
  }
  return null;
}

// Names seen in feeds that the WHATWG registry lacks.
const otherNames: Readonly<Record<string, string>> = {
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
