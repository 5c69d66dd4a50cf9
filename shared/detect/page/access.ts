import { onAnyPage } from '../../languages/language-packs.ts';
import type { ArticleMetadata } from './json-ld.ts';

/**
 * Whether the page shows its article. A wall counts only where the text is short: many outlets carry a paywall's
 * mark-up, and say `isAccessibleForFree: false`, on pages that they serve whole.
 */
export function accessOf(
  markup: () => string,
  text: string,
  schema: ArticleMetadata | null,
): 'open' | 'paywall' | 'consent' {
  if (text.length >= longest) return 'open';
  const html = markup();
  if (text.length < 600 && consent.test(html)) return 'consent';
  if (schema?.free === false && (text.length < teaser || paywall.test(html))) return 'paywall';
  return text.length < longest / 2 && paywall.test(html) && sold.test(html) ? 'paywall' : 'open';
}

/** Characters from which on a text is no teaser, and below which it is nothing else where one has to pay. */
const longest = 1500;
const teaser = 350;

const consent = new RegExp(
  `consent[-_]?(?:wall|gate|page)|id="(?:cmp|consent)[^"]{0,80}"[^>]{0,200}>\\s*<h1|${onAnyPage((pages) => pages.consent)}`,
  'iu',
);
/** What a page says to readers who have not paid. */
const paywall = new RegExp(
  onAnyPage((pages) => pages.paywall),
  'iu',
);
/** Mark-up of a wall, for pages without JSON-LD. */
const sold = /class="[^"]{0,200}(paywall|regwall|subscriber-only|premium-(content|wall))/i;
