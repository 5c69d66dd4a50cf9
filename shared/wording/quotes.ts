import type { Side } from '../collect/feed.ts';
import { instantWords } from '../dates/format-date.ts';
import type { Development, Report } from '../group/development.ts';

/** A sentence word for word, with where it stands. */
export interface Quote {
  readonly text: string;
  readonly language: string;
  readonly outlet: string;
  readonly owner: string;
  readonly side: Side;
  readonly stateAffiliated: boolean;
  readonly link: string | null;
  readonly published: string | null;
  readonly itemId: string;
}

/**
 * The sentences that tell the development best, at most `limit`: for each report, sentences that fill a slot of the
 * act come first; then owners take turns, so that no outlet speaks twice before another spoke, nor a side's second
 * owner before another side's first.
 * Reprints of an agency and sentences already quoted are left out, unless there is nothing else.
 */
export function keyQuotes(development: Development, limit: number): readonly Quote[] {
  const own = development.reports.filter((report) => report.wire === null);
  const turns = byOwner(own.length > 0 ? own : development.reports);
  const quotes: Quote[] = [];
  const seen = new Set<string>();
  for (let turn = 0; turns.some((owner) => turn < owner.length); turn += 1) {
    for (const owner of turns) {
      const quote = owner[turn];
      if (quote === undefined || seen.has(normalized(quote.text))) continue;
      seen.add(normalized(quote.text));
      quotes.push(quote);
    }
  }
  return quotes.slice(0, limit);
}

/** When the report of a quote came out, for the line under it. */
export function publishedText({ published }: Pick<Quote, 'published'>): string {
  return instantWords(published) ?? 'publication date unknown';
}

/** Characters of a sentence in a list or mail; the development's own page gives it whole. */
export const quoteLength = 600;

/** The sentences of a report as quotes, most telling first; its headline only where it has nothing else. */
export function quotesOf(report: Report): readonly Quote[] {
  const weight = slotWeights(report);
  const body = report.sentences.some(({ part, text }) => part === 'body' && text !== report.headline);
  return report.sentences
    .map((sentence, index) => ({ sentence, weight: weight.get(index) ?? 0 }))
    .filter(({ sentence }) => !body || (sentence.part === 'body' && sentence.text !== report.headline))
    .sort((one, other) => other.weight - one.weight)
    .map(({ sentence }) => ({
      text: sentence.text,
      language: report.language,
      outlet: report.outlet,
      owner: report.owner,
      side: report.side,
      stateAffiliated: report.stateAffiliated,
      link: report.link,
      published: report.published,
      itemId: report.itemId,
    }));
}

/** How many slots of the act each sentence fills. */
function slotWeights({ act }: Report): Map<number, number> {
  const weights = new Map<number, number>();
  const fills = [...act.actors.map((actor) => actor.sentence), act.eventDate?.sentence ?? null];
  for (const sentence of fills) if (sentence !== null) weights.set(sentence, (weights.get(sentence) ?? 0) + 1);
  return weights;
}

/** Each owner's quotes; the first owners of all sides, then the second ones, and so on. */
function byOwner(reports: readonly Report[]): readonly (readonly Quote[])[] {
  const owners = new Map<string, { quotes: Quote[]; turn: number }>();
  const onSide = new Map<string, number>();
  for (const report of reports) {
    const turn = onSide.get(report.side) ?? 0;
    const owner = owners.get(report.owner) ?? { quotes: [], turn };
    if (!owners.has(report.owner)) onSide.set(report.side, turn + 1);
    owner.quotes.push(...quotesOf(report));
    owners.set(report.owner, owner);
  }
  return [...owners.values()].sort((one, other) => one.turn - other.turn).map(({ quotes }) => quotes);
}

function normalized(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
