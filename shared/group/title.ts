import { inAnyLanguage } from '../languages/language-packs.ts';
import { outletTail } from '../text/outlet-tail.ts';
import type { Report } from './development.ts';

const corrections = inAnyLanguage(({ changes }) => changes.correction);
/** Labels that live pages and corrections put before headlines, and live pages behind them. */
const label = new RegExp(
  `^(?:live|live updates|breaking|ukraine war briefing|[\\p{L} -]{0,24}live updates|first thing|${corrections})\\s*[:|–-]\\s*`,
  'iu',
);
const labelBehind = /\s[-–—|]\s(?:live|live updates|as it happened)$/iu;

/**
 * The headline to show: the clearest so far, in English if there is one. `current` is kept unless a headline is better
 * by its language or its plainness, so that titles do not flicker. A headline of a report that a later one contradicts
 * (`isOutdated`) is shown only where there is no other.
 */
export function titleOf(
  all: readonly Report[],
  current: string | null,
  isOutdated: (report: Report) => boolean = () => false,
): string {
  const valid = all.filter((report) => !isOutdated(report));
  const reports = valid.length === 0 ? all : valid;
  const headlines = reports.map((report) => ({ text: cleaned(report.headline), score: clarity(report) }));
  const best = [...headlines].sort((a, b) => b.score - a.score)[0];
  const kept = headlines.find(({ text }) => text === current);
  if (kept !== undefined && best !== undefined && best.score <= kept.score) return kept.text;
  return best?.text ?? current ?? '';
}

function clarity({ headline, language, act }: Report): number {
  const english = language.toLowerCase().startsWith('en') ? 4 : 0;
  const plain = (/\?\s*$/.test(headline) ? 0 : 1) + (label.test(headline) ? 0 : 1);
  const named = act.actors.length > 0 ? 1 : 0;
  return english + plain + named + (headline.length > 140 ? 0 : 1);
}

function cleaned(headline: string): string {
  const bare = headline.replace(label, '').trim();
  const text = bare
    .slice(0, bare.length - outletTail(bare).length)
    .replace(labelBehind, '')
    .trim();
  return text === '' ? headline : text;
}
