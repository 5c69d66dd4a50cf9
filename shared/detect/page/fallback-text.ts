import { decodeHTML } from 'entities';
import { withoutInvisible } from '../../text/invisible.ts';
import { type Block, readBlocks } from './blocks.ts';
import { type BodyHints, readBody } from './body.ts';
import { isBoilerplate } from './boilerplate.ts';
import { comparable } from './compare-text.ts';
import { documentOf } from './document.ts';
import { embeddedPage } from './embedded-state.ts';

/** Characters from which on the mark-up is taken to show the article. */
const shortest = 300;
/** Blocks at most that a page shows before what its schema states. */
const mostLeading = 2;

/**
 * The article's text, also where the page shows next to none of it: schema.org's articleBody where the page shows only
 * its start, and what the page's scripts carry.
 *
 * @param html the page as it came
 * @param body what was found in it
 */
export function fallbackText(html: string, body: readonly Block[], hints: BodyHints): string {
  const shown = fuller(body, hints.articleBody);
  if (shown.length >= shortest) return shown;
  return longer(embeddedPage(html, hints.headline), shown, hints);
}

function longer(page: string | null, shown: string, hints: BodyHints): string {
  if (page === null) return shown;
  const text = textOf(readBody(readBlocks(documentOf(page).root), hints));
  return text.length > Math.max(shortest, 2 * shown.length) ? text : shown;
}

/** The schema's articleBody where the page itself shows no more than a start of it, after the standfirst shown. */
function fuller(body: readonly Block[], stated: string | null): string {
  const text = textOf(body);
  if (stated === null || stated.length < 2 * text.length || stated.length < 300) return text;
  const once = /&lt;\/?(p|br|div)\b/i.test(stated) ? decodeHTML(stated) : stated;
  const plain = decodeHTML(once.replace(/<\/?(p|br|div|h\d)\b[^<>]*>/gi, '\n').replace(/<[^<>]*>/g, ''));
  const paragraphs = plain
    .split(/\n+/)
    .map((paragraph) => withoutInvisible(paragraph).replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '' && !isBoilerplate(paragraph));
  return [...leading(body, comparable(plain)), ...paragraphs].join('\n\n');
}

/** What the page shows before the first paragraph that the schema states too. */
function leading(body: readonly Block[], stated: string): string[] {
  const first = body.findIndex((block) => stated.includes(comparable(block.text).slice(0, 60)));
  return first < 1 || first > mostLeading ? [] : body.slice(0, first).map((block) => block.text);
}

function textOf(body: readonly Block[]): string {
  return body.map((block) => block.text).join('\n\n');
}
