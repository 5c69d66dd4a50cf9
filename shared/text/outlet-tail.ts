/**
 * The outlet's name behind a headline, with what sets it off (" - Kyiv Post", " | TIME"), as aggregators and pages add
 * it; empty when there is none. It is a short last part where a whole headline stands before it.
 */
export function outletTail(headline: string): string {
  const found = /\s[-–—|]\s([^-–—|]{2,40})$/.exec(headline);
  if (found === null || wordsIn(headline.slice(0, found.index)) < 4 || wordsIn(found[1] ?? '') > 4) return '';
  const [tail] = found;
  // A dash longer than a hyphen is mostly the headline's own.
  return /[|]|\s-\s/.test(tail) || outletWord.test(tail) ? tail : '';
}

function wordsIn(text: string): number {
  return text.trim().split(/\s+/).length;
}

const outletWord =
  /\b(news|times|post|bbc|cnn|guardian|reuters|independent|tass|telegraph|onet|interia|pap|dw|cnbc|npr|politico|axios|bloomberg)\b/i;
