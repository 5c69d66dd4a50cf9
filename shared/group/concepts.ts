import { type Bag, bagOf } from './bag.ts';
import type { Report } from './development.ts';

const known = new WeakMap<Report, Bag>();

/** Concepts of a report's first sentences with their weight; those of the headline count double. Needs no language. */
export function conceptsIn(report: Report): Bag {
  const before = known.get(report);
  if (before !== undefined) return before;
  const weights = new Map<string, number>();
  for (const { part, hits } of report.sentences.slice(0, 5)) {
    const weight = part === 'headline' ? 2 : 1;
    for (const { concept } of hits) weights.set(concept, Math.max(weights.get(concept) ?? 0, weight));
  }
  const bag = bagOf(weights);
  known.set(report, bag);
  return bag;
}
