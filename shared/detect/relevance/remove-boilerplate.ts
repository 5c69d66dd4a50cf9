import { inAnyLanguage } from '../../languages/language-packs.ts';
import { outletTail } from '../../text/outlet-tail.ts';

/** What of a feed entry's or page's text is the item's own, everything else blanked; lengths and offsets are kept. */
interface CleanText {
  readonly headline: string;
  readonly body: string;
}

/**
 * Blanks what would be mistaken for news of the item: markup left over, addresses, the outlet's name behind the
 * headline ("… - Kyiv Post", "… | TIME"), an aggregator's further headlines (Google News lists several per entry,
 * the first being the item itself), and footers ("The post … appeared first on …", "submitted by /u/…").
 */
export function removeBoilerplate(headline: string, body: string): CleanText {
  const whole = withoutMarkup(headline);
  const tail = outletTail(whole);
  const title = whole.slice(0, whole.length - tail.length) + blank(tail);
  const text = withoutMarkup(body);
  const end = ownLength(headline.trimEnd(), title, text);
  return { headline: title, body: text.slice(0, end) + ' '.repeat(text.length - end) };
}

const footer = new RegExp(
  `submitted by\\s+\\/?u\\/|\\[link\\]\\s*\\[comments\\]|${inAnyLanguage(({ pages }) => pages.feedFooter)}`,
  'iu',
);

function withoutMarkup(text: string): string {
  return text.includes('<') || text.includes('://') || text.includes('&')
    ? text.replace(/<[^<>]{0,2000}>|<a href="[^"]*$|https?:\/\/\S+|&(?:nbsp|#160|amp|quot|#39|#8217|rsquo);/g, blank)
    : text;
}

/**
 * Where the body repeats the headline and then names its outlet, an aggregator lists others' headlines from there on.
 */
function ownLength(headline: string, title: string, body: string): number {
  const foot = body.search(footer);
  const end = foot < 0 ? body.length : foot;
  const own = title.trim();
  const outlet = headline
    .slice(title.trimEnd().length)
    .replace(/^\s+[-–—|]\s+/, '')
    .trim();
  const start = body.length - body.trimStart().length;
  if (own === '' || outlet === '' || !body.startsWith(own, start)) return end;
  return body
    .slice(start + own.length)
    .trimStart()
    .startsWith(outlet)
    ? Math.min(end, start + own.length)
    : end;
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}
