import type { Development } from '../../shared/group/development.ts';
import { timelineOf } from '../../shared/present/timeline.ts';
import { sampleDevelopment, sampleReport } from './nouns.ts';

/** A development that five owners report, each with a sentence of its own. */
export const fiveOwners: Development = sampleDevelopment({
  topics: ['plan:20-point', 'issue:territory'],
  eventDate: { day: '2026-01-06', precision: 'week', sentence: null },
  reports: Array.from({ length: 5 }, (_, index) =>
    sampleReport({
      itemId: `item-${index}`,
      outlet: `Outlet ${index}`,
      owner: `Owner ${index}`,
      side: index === 0 ? 'ukraine' : 'europe',
      sketch: [`text-${index}`],
      link: index === 0 ? 'javascript:alert(1)' : `https://news.example/${index}`,
      sentences: [{ text: `Sentence ${index}.`, part: 'body', start: 0, end: 0, hits: [] }],
    }),
  ),
});

/** The timeline of these developments, unfiltered. */
export function timelineOfAll(...held: readonly Development[]) {
  return timelineOf(held, { since: null, until: null, actor: null, kind: null, text: null });
}
