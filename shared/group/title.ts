import { outletTail } from '../text/outlet-tail.ts';
import type { Report } from './development.ts';

/** Labels that live pages put before headlines, and behind them. */
const label =
  /^(?:live|live updates|breaking|ukraine war briefing|[\p{L} -]{0,24}live updates|first thing)\s*[:|–-]\s*/iu;
const labelBehind = /\s[-–—|]\s(?:live|live updates|as it happened)$/iu;

/**
 * The headline to show: the clearest so far, in English if there is one. `current` is kept unless a headline is better
 * by its language or its plainness, so that titles do not flicker.
 */
export function titleOf(reports: readonly Report[], current: string | null): string {
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
