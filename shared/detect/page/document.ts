import { type CheerioOptions, load } from 'cheerio/slim';
import type { ParentNode } from 'domhandler';
import { PageTokenizer } from './tokenizer.ts';

type ParserOptions = Exclude<NonNullable<CheerioOptions['xml']>, boolean>;

/**
 * One cheerio for all pages. Each `load` makes a class, whose shape outlives the collection of young objects and keeps
 * its page with it: all pages would move to the old generation only to die there, at half the speed.
 */
export const $ = load('', {
  xml: {
    xmlMode: false,
    // Text is written out as it was read, should the mark-up be asked for again.
    decodeEntities: false,
    Tokenizer: PageTokenizer as unknown as NonNullable<ParserOptions['Tokenizer']>,
  },
});

/** A page's tree, with what is ever read of it (see `PageTokenizer`), and a way to write it out as mark-up. */
export function documentOf(html: string): { readonly root: ParentNode; readonly markup: () => string } {
  const page = $<ParentNode, string>('<page>').html(html);
  const [root] = page.get();
  if (root === undefined) throw new Error('cheerio made no element of <page>');
  return { root, markup: () => page.html() ?? '' };
}
