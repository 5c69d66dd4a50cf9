import type { Side } from '../collect/feed.ts';
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
 * act come first, body before headline; then owners take turns, so that no outlet speaks twice before another spoke.
 * Reprints of an agency and sentences already quoted are left out, unless there is nothing else.
 */
export function keyQuotes(development: Development, limit: number): readonly Quote[] {
  const own = development.reports.filter((report) => report.wire === null);
  const turns = [...byOwner(own.length > 0 ? own : development.reports).values()];
  const quotes: Quote[] = [];
  const seen = new Set<string>();
  for (let turn = 0; turns.some((owner) => turn < owner.length); turn += 1) {
    for (const owner of turns) {
      const quote = owner[turn];
      if (quote === undefined || seen.has(sameText(quote.text))) continue;
      seen.add(sameText(quote.text));
      quotes.push(quote);
    }
  }
  return quotes.slice(0, limit);
}

/** Characters of a sentence in a list or mail; the development's own page gives it whole. */
export const quoteLength = 600;

/** Every sentence of a report as a quote, most telling first. */
export function quotesOf(report: Report): readonly Quote[] {
  const weight = slotWeights(report);
  return report.sentences
    .map((sentence, index) => ({ sentence, weight: (weight.get(index) ?? 0) + (sentence.part === 'body' ? 0.5 : 0) }))
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

function byOwner(reports: readonly Report[]): Map<string, Quote[]> {
  const owners = new Map<string, Quote[]>();
  for (const report of reports) owners.set(report.owner, [...(owners.get(report.owner) ?? []), ...quotesOf(report)]);
  return owners;
}

function sameText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
