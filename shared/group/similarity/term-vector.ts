/**
 * Words or concepts with their weights, as numbers in ascending order, so that two vectors are compared in one pass.
 */
export interface TermVector {
  readonly ids: Int32Array;
  readonly counts: Float64Array;
}

/** Weight of a word by its number (`wordOf` gives the word back), 0 to 1: 1 for one that few reports use. */
export type InverseDocumentFrequency = (id: number) => number;

/**
 * Words get their numbers as they come. The stems of nine languages are some ten thousand: the table needs no bound.
 */
const numbers = new Map<string, number>();
const spelled: string[] = [];

export function termVectorOf(weights: ReadonlyMap<string, number>): TermVector {
  const pairs = [...weights].map(([word, count]) => [numberOf(word), count] as const).sort((a, b) => a[0] - b[0]);
  return { ids: Int32Array.from(pairs, ([id]) => id), counts: Float64Array.from(pairs, ([, count]) => count) };
}

export function wordOf(id: number): string {
  return spelled[id] ?? '';
}

/** Cosine of two vectors, 0 to 1; `idf` weighs their terms. */
export function cosine(a: TermVector, b: TermVector, idf: InverseDocumentFrequency): number {
  const { ids, counts } = a;
  const { ids: others, counts: otherCounts } = b;
  let [product, index, at] = [0, 0, 0];
  while (index < ids.length && at < others.length) {
    const [id, other] = [ids[index] as number, others[at] as number];
    if (id === other) product += (counts[index] as number) * (otherCounts[at] as number) * idf(id) ** 2;
    if (id <= other) index += 1;
    if (other <= id) at += 1;
  }
  return product === 0 ? 0 : product / (lengthOf(a, idf) * lengthOf(b, idf));
}

/** Lengths of vectors under the last `idf` asked for: a report is compared with many others under one. */
const lengths = new WeakMap<TermVector, { idf: InverseDocumentFrequency; length: number }>();

function lengthOf(vector: TermVector, idf: InverseDocumentFrequency): number {
  const known = lengths.get(vector);
  if (known?.idf === idf) return known.length;
  let sum = 0;
  for (let at = 0; at < vector.ids.length; at += 1) {
    sum += ((vector.counts[at] as number) * idf(vector.ids[at] as number)) ** 2;
  }
  const length = Math.sqrt(sum);
  lengths.set(vector, { idf, length });
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
