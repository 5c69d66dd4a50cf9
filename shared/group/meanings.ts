import { type Language, languages } from '../detect/vocabulary/concept.ts';
import { meaningsIn } from '../detect/vocabulary/meanings.ts';
import { type Bag, bagOf } from './bag.ts';
import type { Report } from './development.ts';

const known = new WeakMap<Report, Bag>();

/** What everyday words of a report's first sentences mean; those of the headline count double. Meets across languages. */
export function meaningsOf(report: Report): Bag {
  const before = known.get(report);
  if (before !== undefined) return before;
  const language: Language = languages.find((tag) => tag === report.language.slice(0, 2).toLowerCase()) ?? 'en';
  const weights = new Map<string, number>();
  for (const { part, text } of report.sentences.slice(0, 5)) {
    const weight = part === 'headline' ? 2 : 1;
    for (const meaning of meaningsIn(text, language)) {
      const name = `meaning:${meaning}`;
      weights.set(name, Math.max(weights.get(name) ?? 0, weight));
    }
  }
  const bag = bagOf(weights);
  known.set(report, bag);
  return bag;
}
