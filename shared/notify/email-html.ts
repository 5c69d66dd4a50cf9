import { sideLabels } from '../detect/labels.ts';
import { instantWords } from './days.ts';
import type { EmailFacts } from './email-facts.ts';
import { type Markup, markup } from './markup.ts';
import { oneLine, safeLink } from './plain.ts';
import type { Quote } from './quote.ts';
import type { SideSources } from './sources.ts';

/** The alert as HTML. */
export function emailHtml(facts: EmailFacts): string {
  return markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${facts.subject}</title></head><body>
<p>${facts.news} - ${facts.act}</p><h1>${facts.title}</h1>
${facts.rows.map(([name, value]) => markup`<p>${name}: ${value}</p>`)}
${facts.quotes.map(quoteBlock)}
<p>${facts.corroboration}</p>${facts.sides.map(sideBlock)}
<p><a href="${facts.link}">All reports, dates and reasons</a></p>
<p>Why you get this: ${facts.why}</p><p>How to stop: <a href="${facts.stop.href}">write to us</a></p>
</body></html>`.html;
}

function quoteBlock(quote: Quote): Markup {
  const link = safeLink(quote.link);
  const origin = `${quote.outlet}, ${instantWords(quote.published) ?? 'date unknown'}`;
  return markup`<blockquote lang="${quote.language}">${oneLine(quote.text)}<br>${link === null ? origin : markup`<a href="${link}">${origin}</a>`}</blockquote>`;
}

function sideBlock({ side, sources }: SideSources): Markup {
  return markup`<p>${sideLabels[side]}: ${sources.map((source) => source.outlet).join(', ')}</p>`;
}
