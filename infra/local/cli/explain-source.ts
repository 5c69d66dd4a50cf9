import { readFileSync } from 'node:fs';
import { decodePage } from '../../../shared/detect/page/decode-page.ts';
import { readPage } from '../../../shared/detect/page/read-page.ts';
import { bringsContent, realWeb } from '../../../shared/services/web.ts';
import { withoutInvisible } from '../../../shared/text/invisible.ts';
import { errorCode } from '../runtime/error-code.ts';
import { type Given, UsageError } from './command.ts';

/** What `parley explain` judges, and what it was read from. */
export interface ExplainedText {
  readonly headline: string;
  readonly body: string;
  readonly language: string;
  readonly published: string | null;
  /** "a page" or "plain text", and what stood in the way of reading it; for people. */
  readonly readAs: string;
}

/**
 * Reads an address, a file, or for "-" standard input. HTML is read as a page; of plain text the first line is the
 * headline. Throws an error that names the source and says what to do where there is nothing to judge.
 */
export async function readText(source: string, given: Given): Promise<ExplainedText> {
  const language = languageGiven(given);
  const published = dayGiven(given);
  const read = /^https?:\/\//i.test(source) ? await fetched(source, given) : await kept(source);
  const name = source === '-' ? 'standard input' : source;
  if (read.bytes.length === 0) throw new Error(`${name} is empty; ${wanted}`);
  if (isBinary(read.bytes)) throw new Error(`${name} is neither text nor HTML; ${wanted}`);
  const text = decodePage(read.bytes, read.type).replace(/^\uFEFF/, '');
  const start = text.slice(0, 2000);
  if (/<(rss|feed|rdf:RDF)\b/.test(start))
    throw new Error(
      `${name} is a feed, not an article; pass one article here, and the address of the feed to \`parley start\``,
    );
  const found = isHtml(start) ? fromPage(text, read.url, language) : fromPlain(text, language);
  if (found.headline === '' && found.body === '')
    throw new Error(`${name} holds no text that could be judged; ${wanted}`);
  return { ...found, published: found.published ?? published };
}

interface Bytes {
  readonly bytes: Uint8Array;
  readonly url: string;
  /** Content-Type as the server gave it. */
  readonly type: string | null;
}

const wanted = 'pass an article as HTML, or as plain text with the headline in the first line';

/** The page's address where there is none: reserved (RFC 2606), so that no outlet's rules apply. */
const noAddress = 'https://unknown.invalid/';

function languageGiven(given: Given): string {
  const language = given.text('language') ?? 'en';
  if (!/^[a-z]{2,3}([-_][a-z\d]+)*$/i.test(language))
    throw new UsageError(
      `--language ${language}: pass a code of two letters such as en, uk, ru, de, fr, es, pl, it, tr`,
    );
  return language;
}

/** Noon: the same day all over Europe and America. */
function dayGiven(given: Given): string | null {
  const day = given.text('published');
  if (day === undefined) return null;
  const instant = `${day}T12:00:00Z`;
  // The platform takes 30 February for 2 March.
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(instant) : Number.NaN;
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(day))
    throw new UsageError(`--published ${day}: pass a day such as 2026-01-31`);
  return instant;
}

async function fetched(url: string, given: Given): Promise<Bytes> {
  if (!URL.canParse(url))
    throw new UsageError(`${url} is not an address; pass one such as https://example.com/article`);
  const answer = await realWeb({ allowPrivate: given.has('allow-private') }).get({ url });
  if (!bringsContent(answer))
    throw new Error(`${url} answered ${answer.status}; save the page in your browser and pass the file`);
  return { bytes: answer.body, url: answer.url, type: answer.headers['content-type'] ?? null };
}

async function kept(path: string): Promise<Bytes> {
  return { bytes: path === '-' ? await typedIn() : contentOf(path), url: noAddress, type: null };
}

async function typedIn(): Promise<Buffer> {
  if (process.stdin.isTTY) process.stderr.write('Type or paste the article, headline first; Ctrl-D ends it.\n');
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

function contentOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = errorCode(error) ?? '';
    const why = failures[code] ?? `cannot be read (${code || String(error)})`;
    throw new UsageError(
      `${path}: ${why}; pass a file, an address that starts with https://, or "-" for standard input`,
    );
  }
}

const failures: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder',
  EACCES: 'you may not read it',
};

/** Control characters that no text has are a tenth of random bytes; UTF-16 with its mark is full of NULs. */
function isBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 8000);
  if ((start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff)) return false;
  const controls = start.filter((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)).length;
  return controls > start.length * 0.01 || Buffer.from(start.subarray(0, 5)).toString('latin1') === '%PDF-';
}

function isHtml(start: string): boolean {
  return /<(!doctype html|html|head|body|article|meta|title|div|h1|p)\b/i.test(start);
}

function fromPage(html: string, url: string, language: string): ExplainedText {
  const page = readPage(html, url);
  return {
    headline: page.headline,
    body: page.text,
    language: page.language ?? language,
    // A zone that the page leaves out is taken for UTC.
    published: page.published?.replace(/-00:00$/, 'Z') ?? null,
    readAs: page.access === 'open' ? 'a page' : `a page behind a ${walls[page.access]}, as far as it shows`,
  };
}

const walls = { paywall: 'paywall', consent: 'consent notice' } as const;

function fromPlain(text: string, language: string): ExplainedText {
  const [headline = '', ...rest] = withoutInvisible(text).trim().split(/\r?\n/);
  return {
    headline: headline.trim(),
    body: rest.join('\n').trim(),
    language,
    published: null,
    readAs: 'plain text, the first line as its headline',
  };
}
