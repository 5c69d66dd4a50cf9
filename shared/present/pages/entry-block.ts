import { instantWords } from '../../dates/format-date.ts';
import { kinds } from '../../detect/act/kinds.ts';
import type { Development } from '../../group/development.ts';
import { type Markup, markup } from '../../text/safe-html.ts';
import { oneLine, shortened } from '../../text/safe-text.ts';
import { labelOf } from '../../wording/labels.ts';
import { keyQuotes } from '../../wording/quotes.ts';
import { actDays, actText } from '../../wording/sentence-of-an-act.ts';
import { mostOutletsPerSide } from '../../wording/sources.ts';
import { actorNames } from '../../wording/who-where-what.ts';
import type { TimelineEntry } from '../timeline.ts';
import { quoteBlock, sourcesBlock } from './quote-block.ts';

/** Quotes shown at once, and at most behind "more". */
const openQuotes = 2;
const allQuotes = 6;
/** Characters of a title; its report gives the headline whole. */
const titleLimit = 280;

/** One development in the list. */
export function entryBlock(entry: TimelineEntry): Markup {
  const { development } = entry;
  const quotes = keyQuotes(development, allQuotes);
  const more = quotes.slice(openQuotes);
  return markup`<article class="entry">
${actLine(entry)}
<h3><a href="/developments/${encodeURIComponent(development.id)}">${titleText(development)}</a></h3>
${whoAndWhereLine(development)}
${quotes.slice(0, openQuotes).map(quoteBlock)}
${more.length > 0 && markup`<details><summary>${more.length} more ${more.length === 1 ? 'sentence' : 'sentences'}</summary>${more.map(quoteBlock)}</details>`}
${sourcesBlock(development, mostOutletsPerSide)}
</article>`;
}

/**
 * What happened and when, in English, above the headline in whatever language; the kind shows by its colour. A day that
 * is the one of first sight only is said to be so.
 */
export function actLine({ development, dayIs }: TimelineEntry): Markup {
  const { kind, firstSeen, retrospective } = development;
  const days = actDays(development);
  return markup`<p class="act"><span class="kind ${kinds[kind].group}">${actText(development)}</span>${retrospective && markup` <span class="tag">looks back</span>`}${days !== null && ` · ${days}`}${dayIs === 'first-seen' && ' · listed by first sight'} · first seen ${instantWords(firstSeen) ?? 'unknown'}</p>`;
}

/** The title, marked with the language of the report whose headline it is. */
export function titleText({ title, reports }: Development): Markup {
  const language = reports.find(({ headline }) => headline.includes(title))?.language ?? 'en';
  return markup`<bdi lang="${language}">${shortened(oneLine(title), titleLimit)}</bdi>`;
}

/** Who and where, without what no report names. */
function whoAndWhereLine(development: Development): Markup | null {
  const { place } = development;
  const parts = [actorNames(development), place === null ? '' : labelOf(place)].filter((part) => part !== '');
  return parts.length === 0 ? null : markup`<p class="who">${parts.join(' · ')}</p>`;
}
