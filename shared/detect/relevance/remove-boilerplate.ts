/** What of a feed entry's or page's text is the item's own, everything else blanked; lengths and offsets are kept. */
export interface CleanText {
  readonly headline: string;
  readonly body: string;
}

/**
 * Blanks what would be mistaken for news of the item: markup left over, addresses, the outlet's name behind the
 * headline ("… - Kyiv Post", "… | TIME"), an aggregator's further headlines (Google News lists several per entry,
 * the first being the item itself), and footers ("The post … appeared first on …", "submitted by /u/…").
 */
export function removeBoilerplate(headline: string, body: string): CleanText {
  const title = withoutOutlet(withoutMarkup(headline));
  const text = withoutMarkup(body);
  const end = ownLength(headline.trimEnd(), title, text);
  return { headline: title, body: text.slice(0, end) + ' '.repeat(text.length - end) };
}

const footer =
  /The post .{0,200}appeared first on|submitted by\s+\/?u\/|View Full Coverage|Zobacz wszystkie materiały|\[link\]\s*\[comments\]|Continue reading|Read more|Sign up (?:to|for)|Explore more on these topics|Artykuł .{0,200}pochodzi z serwisu|Статья .{0,200}впервые/i;

function withoutMarkup(text: string): string {
  return text.includes('<') || text.includes('://') || text.includes('&')
    ? text.replace(/<[^<>]{0,2000}>|<a href="[^"]*$|https?:\/\/\S+|&(?:nbsp|#160|amp|quot|#39|#8217|rsquo);/g, blank)
    : text;
}

/** A short last part after " - ", " | " or " — " is an outlet's name where a whole headline stands before it. */
function withoutOutlet(headline: string): string {
  const found = /\s[-–—|]\s([^-–—|]{2,40})$/.exec(headline);
  if (found === null || headline.slice(0, found.index).trim().split(/\s+/).length < 4) return headline;
  if ((found[1] ?? '').trim().split(/\s+/).length > 4) return headline;
  const named = /[|]|\s-\s/.test(found[0]) || outletWord.test(found[0]);
  return named ? headline.slice(0, found.index) + blank(found[0]) : headline;
}

const outletWord =
  /\b(news|times|post|bbc|cnn|guardian|reuters|independent|tass|telegraph|onet|interia|pap|dw|cnbc|npr|politico|axios|bloomberg)\b/i;

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
