/** Words or concepts with their weights, as numbers in ascending order, so that two bags are compared in one pass. */
export interface TermVector {
  readonly ids: Int32Array;
  readonly counts: Float64Array;
}

/** Weight of a word by its number (`wordOf` gives the word back), 0 to 1: 1 for one that few reports use. */
export type InverseDocumentFrequency = (id: number) => number;

/** Words get their numbers as they come. The stems of nine languages are some ten thousand: the table needs no bound. */
const numbers = new Map<string, number>();
const spelled: string[] = [];

export function termVectorOf(weights: ReadonlyMap<string, number>): TermVector {
  const pairs = [...weights].map(([word, count]) => [numberOf(word), count] as const).sort((a, b) => a[0] - b[0]);
  return { ids: Int32Array.from(pairs, ([id]) => id), counts: Float64Array.from(pairs, ([, count]) => count) };
}

export function wordOf(id: number): string {
  return spelled[id] ?? '';
}

/** Cosine of two bags, 0 to 1; `rarity` weighs what they hold. */
export function cosine(a: TermVector, b: TermVector, rarity: InverseDocumentFrequency): number {
  const { ids, counts } = a;
  const { ids: others, counts: otherCounts } = b;
  let [product, index, at] = [0, 0, 0];
  while (index < ids.length && at < others.length) {
    const [id, other] = [ids[index] as number, others[at] as number];
    if (id === other) product += (counts[index] as number) * (otherCounts[at] as number) * rarity(id) ** 2;
    if (id <= other) index += 1;
    if (other <= id) at += 1;
  }
  return product === 0 ? 0 : product / (lengthOf(a, rarity) * lengthOf(b, rarity));
}

/** The lengths under the last `rarity` asked for: a report is compared with many under the same one. */
const lengths = new WeakMap<TermVector, { rarity: InverseDocumentFrequency; length: number }>();

function lengthOf(bag: TermVector, rarity: InverseDocumentFrequency): number {
  const known = lengths.get(bag);
  if (known?.rarity === rarity) return known.length;
  let sum = 0;
  for (let at = 0; at < bag.ids.length; at += 1) {
    sum += ((bag.counts[at] as number) * rarity(bag.ids[at] as number)) ** 2;
  }
  const length = Math.sqrt(sum);
  lengths.set(bag, { rarity, length });
  return length;
}

/** Words numbered so far: one more than the highest number. */
export function wordCount(): number {
  return spelled.length;
}

function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  const number = spelled.length;
  numbers.set(word, number);
  spelled.push(word);
  return number;
}
