import { readFileSync } from 'node:fs';
import { load } from 'cheerio/slim';
import { errorCode } from '../runtime/error-code.ts';
import { UsageError } from './command.ts';

/** One address with where it was found, for errors. */
interface Found {
  readonly url: string;
  readonly place: string;
}

/**
 * The feed addresses that `--feeds` names: each value is an address or a file, which may be OPML
 * (https://opml.org/spec2.opml: outlines with xmlUrl), a JSON list (of addresses, or of objects with "url" or
 * "xmlUrl"), or text with one address a line (# starts a comment). Addresses come once, in order.
 * Throws `UsageError` naming file and line of what is wrong.
 */
export function readFeedList(values: readonly string[]): readonly string[] {
  const found = values.flatMap((value) => (isAddress(value) ? [{ url: value, place: '--feeds' }] : readFile(value)));
  return [...new Set(found.map(checked))];
}

function readFile(path: string): readonly Found[] {
  const text = contentOf(path).replace(/^\uFEFF/, '');
  const start = text.trimStart()[0];
  if (start === undefined) throw new UsageError(`${path} is empty; put feed addresses in it, one a line`);
  const found =
    start === '<' ? readOpml(path, text) : start === '[' || start === '{' ? readJson(path, text) : readText(path, text);
  if (found.length === 0) throw new UsageError(`${path} names no feed`);
  return found;
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const why = errorCode(error) === 'ENOENT' ? 'no such file' : String(error);
    throw new UsageError(`--feeds ${path}: ${why}; pass a file, or an address that starts with https://`);
  }
}

function readOpml(path: string, text: string): readonly Found[] {
  const $ = load(text, { xml: { xmlMode: true, withStartIndices: true } });
  if ($('opml').length === 0) {
    throw new UsageError(`${path} is XML but not OPML; to watch a feed in a file, pass the address it is served at`);
  }
  const outlines = $('outline[xmlUrl]').toArray();
  const found = outlines.map((outline) => ({
    url: (outline.attribs.xmlUrl ?? '').trim(),
    place: `${path}:${lineAt(text, outline.startIndex ?? 0)}`,
  }));
  if (found.length > 0) return found;
  throw new UsageError(`${path}: no outline has an xmlUrl, so it names no feed`);
}

function readJson(path: string, text: string): readonly Found[] {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = /position (\d+)/.exec(message)?.[1];
    const line = lineAt(text, position === undefined ? text.length : Number(position));
    throw new UsageError(`${path}:${line}: not JSON (${message})`);
  }
  if (!Array.isArray(list))
    throw new UsageError(`${path}: a JSON list is wanted, such as ["https://example.org/feed"]`);
  return list.map((entry: unknown, index) => {
    const place = `${path}, entry ${index + 1}`;
    const url = addressIn(entry);
    if (url === null) throw new UsageError(`${place}: neither an address nor an object with "url" or "xmlUrl"`);
    return { url, place };
  });
}

function addressIn(entry: unknown): string | null {
  if (typeof entry === 'string') return entry.trim();
  if (typeof entry !== 'object' || entry === null) return null;
  const { url, xmlUrl } = entry as { url?: unknown; xmlUrl?: unknown };
  if (typeof url === 'string') return url.trim();
  return typeof xmlUrl === 'string' ? xmlUrl.trim() : null;
}

function readText(path: string, text: string): readonly Found[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const url = line.replace(/(^|\s)#.*$/, '').trim();
    return url === '' ? [] : [{ url, place: `${path}:${index + 1}` }];
  });
}

function checked({ url, place }: Found): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed?.protocol === 'http:' || parsed?.protocol === 'https:') return parsed.href;
  throw new UsageError(`${place}: "${url.slice(0, 200)}" is not a feed address; one starts with https:// or http://`);
}

/** A value that looks like an address is one, so that a mistyped address is not taken for a file. */
function isAddress(value: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(value);
}

/** Line of a position, from 1. */
function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}
