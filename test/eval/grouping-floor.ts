import type { Report } from '../../shared/group/development.ts';
import { hourLength } from '../../shared/group/durations.ts';
import { tokensOf } from '../../shared/text/tokens.ts';

/** Hours in which the likeness of two texts halves. */
const halfLife = 48;

/**
 * What thirty lines do, for comparison: TF-IDF over the words of headline and summary, one pass in order of
 * publication. A report joins the group with the highest mean of best and average cosine from `threshold` on, else it
 * opens one. Gives the group of each report, by its item id.
 */
export function floorGroups(reports: readonly Report[], threshold: number): ReadonlyMap<string, string> {
  const bags = reports.map(({ headline, sentences }) => {
    const text = [headline, ...sentences.flatMap(({ part, text }) => (part === 'body' ? [text] : []))].join(' ');
    return new Set(tokensOf(text).map(({ word }) => word));
  });
  const counts = new Map<string, number>();
  for (const bag of bags) for (const word of bag) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weight = (word: string): number => Math.log(reports.length / (counts.get(word) ?? 1)) ** 2;
  const sum = (words: readonly string[]): number => words.reduce((total, word) => total + weight(word), 0);
  const lengths = bags.map((bag) => Math.sqrt(sum([...bag])) || 1);
  const at = reports.map(({ published, firstSeen }) => Date.parse(published ?? firstSeen));
  const likeness = (a: number, b: number): number => {
    const other = bags[b] ?? new Set<string>();
    const cosine =
      sum([...(bags[a] ?? [])].filter((word) => other.has(word))) / ((lengths[a] ?? 1) * (lengths[b] ?? 1));
    return cosine * 0.5 ** (Math.abs((at[a] ?? 0) - (at[b] ?? 0)) / hourLength / halfLife);
  };
  const groups: number[][] = [];
  for (const index of reports.keys()) {
    const scored = groups.map((group) => {
      const scores = group.map((member) => likeness(index, member));
      return { group, score: (Math.max(...scores) + scores.reduce((a, b) => a + b, 0) / scores.length) / 2 };
    });
    const best = scored.sort((a, b) => b.score - a.score)[0];
    if (best === undefined || best.score < threshold) groups.push([index]);
    else best.group.push(index);
  }
  const named = groups.flatMap((group) =>
    group.map((index) => [itemAt(reports, index), itemAt(reports, group[0] ?? index)] as const),
  );
  return new Map(named);
}

function itemAt(reports: readonly Report[], index: number): string {
  return reports[index]?.itemId ?? '';
}
