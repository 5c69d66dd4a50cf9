import type { Development } from '../../group/development.ts';
import { type Markup, markup } from '../../text/safe-html.ts';
import { safeLink, shortened } from '../../text/safe-text.ts';
import { sideLabels } from '../../wording/labels.ts';
import { languageName } from '../../wording/language-name.ts';
import { publishedText, type Quote, quoteLength } from '../../wording/quotes.ts';
import {
  type CitedSource,
  corroborationText,
  reprintLabel,
  sourcesBySide,
  stateAffiliatedLabel,
} from '../../wording/sources.ts';

/** A sentence with its source. `<bdi>` and `dir` keep right-to-left marks inside their own words. */
export function quoteBlock(quote: Quote): Markup {
  return markup`<figure class="quote"><blockquote lang="${quote.language}" dir="auto">${shortened(quote.text, quoteLength)}</blockquote>
<figcaption>${outletLink(quote.outlet, quote.link)}${stateTag(quote.stateAffiliated)}${languageTag(quote.language)} · ${publishedText(quote)}</figcaption></figure>`;
}

/** How many owners report it, and the outlets by side, at most `most` of each. */
export function sourcesBlock(development: Development, most = Number.POSITIVE_INFINITY): Markup {
  return markup`<div class="sources"><p>Reported by ${corroborationText(development)}</p>
<ul class="sides">${sourcesBySide(development).map(
    ({ side, sources }) =>
      markup`<li><b>${sideLabels[side]}</b> <span>${sources.slice(0, most).map(sourceItem)}${sources.length > most && ` and ${sources.length - most} more`}</span></li>`,
  )}</ul></div>`;
}

/** The outlet's name, linked where the address is http or https. */
function outletLink(outlet: string, link: string | null): Markup {
  const href = safeLink(link);
  const name = markup`<bdi>${outlet}</bdi>`;
  return href === null ? name : markup`<a href="${href}" rel="noopener noreferrer nofollow">${name}</a>`;
}

export function stateTag(stateAffiliated: boolean): Markup | null {
  return stateAffiliated ? markup` <span class="tag">${stateAffiliatedLabel}</span>` : null;
}

export function languageTag(language: string): Markup | null {
  return language === 'en' ? null : markup` <span class="tag">${languageName(language)}</span>`;
}

function sourceItem({ outlet, stateAffiliated, wire, link }: CitedSource, index: number): Markup {
  const reprint = wire === null ? null : markup` <span class="tag">${reprintLabel(wire)}</span>`;
  return markup`${index === 0 ? null : ', '}${outletLink(outlet, link)}${stateTag(stateAffiliated)}${reprint}`;
}
