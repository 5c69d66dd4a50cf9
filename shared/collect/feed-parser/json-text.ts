/** A JSON document as far as it can be read. */
interface JsonText {
  readonly value: unknown;
  /** False where the document was cut off and its last entries are missing. */
  readonly complete: boolean;
}

/**
 * Reads the text of a JSON Feed as browsers read HTML: a comment before or behind it (caches append one), commas before
 * a closing bracket and control characters in texts do no harm, and of one that was cut off the finished entries count.
 * Throws what `JSON.parse` throws where that is not enough. Takes time linear in the text.
 */
export function parseJsonText(text: string): JsonText {
  try {
    return { value: JSON.parse(text), complete: true };
  } catch (fault) {
    const start = startOfJson(text);
    const { end, lastItem } = start === -1 ? nothing : measure(text, start);
    const complete = end !== null;
    if (!complete && lastItem === null) throw fault;
    const document = complete ? text.slice(start, end) : `${text.slice(start, lastItem ?? start)}]}`;
    return { value: parseMended(document), complete };
  }
}

function parseMended(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return JSON.parse(text.replace(/\p{Cc}+/gu, ' ').replace(stringOrLastComma, '$1'));
  }
}

const stringOrLastComma = /("[^"\\]*(?:\\.[^"\\]*)*")|,(?=\s*[}\]])/g;

/** Where the root begins, behind comments; -1 where something else stands first. */
export function startOfJson(text: string): number {
  let at = text.search(/\S/);
  for (const [open, close] of comments) {
    while (at !== -1 && text.startsWith(open, at)) {
      const end = text.indexOf(close, at);
      const next = end === -1 ? -1 : text.slice(end + close.length).search(/\S/);
      at = next === -1 ? -1 : end + close.length + next;
    }
  }
  return at !== -1 && /[{[]/.test(text.charAt(at)) ? at : -1;
}

const comments = [
  ['<!--', '-->'],
  ['/*', '*/'],
] as const;

interface Measured {
  /** Where the root ends; null when it does not. */
  readonly end: number | null;
  /** Where the last finished element of the root's "items" ends; null when there is none. */
  readonly lastItem: number | null;
}

const nothing: Measured = { end: null, lastItem: null };

function measure(text: string, start: number): Measured {
  const open: string[] = [];
  let key = '';
  let inItems = false;
  let lastItem: number | null = null;
  for (let at = start; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === '"') {
      const end = endOfString(text, at);
      if (end === -1) break;
      if (open.length === 1) key = text.slice(at + 1, end);
      at = end;
    } else if (mark === '{' || mark === '[') {
      if (open.length === 1) inItems = mark === '[' && key === 'items';
      open.push(mark);
    } else if (mark === '}' || mark === ']') {
      open.pop();
      if (open.length === 0) return { end: at + 1, lastItem };
      if (open.length === 2 && inItems) lastItem = at + 1;
    }
  }
  return { end: null, lastItem };
}

/** Where the string that begins at `at` has its closing quotation mark; -1 when it has none. */
function endOfString(text: string, at: number): number {
  for (let end = text.indexOf('"', at + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charAt(end - 1 - slashes) === '\\') slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return -1;
}
