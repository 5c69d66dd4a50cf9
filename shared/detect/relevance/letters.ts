/** What the names of features begin with under which words contribute by their letters. */
export const wordFeature = 'word:';

/** Buckets into which sequences of letters are hashed; a power of two. */
export const letterBuckets = 1 << 17;

/** One weight a bucket, as whole numbers from -127 to 127; times `scale` they are log odds. */
export interface LetterWeights {
  readonly scale: number;
  readonly weights: Int8Array;
}

/** Log odds that the letters of a text give, and each word's part in them; the parts add up to the whole. */
export interface LetterOdds {
  readonly odds: number;
  readonly parts: readonly { readonly word: string; readonly weight: number }[];
}

/** Characters of the body that are read beside the headline: as long as a feed's summary. */
const readLength = 420;
/** Lengths of the letter sequences within a word, its edges included. */
const [shortest, longest] = [2, 5];

/** A word of a text and the buckets of its letter sequences, each bucket given to the first word that has it. */
export interface WordLetters {
  readonly word: string;
  readonly buckets: readonly number[];
}

/**
 * The distinct words of a headline and of the opening of its body, in lower case, with the hashed sequences of two to
 * five letters in them (FNV-1a into 2^17 buckets). Sequences see the inflections, compounds and names that no list of
 * concepts holds.
 */
export function wordLetters(headline: string, body: string): WordLetters[] {
  const words = new Set(`${headline}\n${body.slice(0, readLength)}`.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  const seen = new Set<number>();
  return [...words].map((word) => ({ word, buckets: bucketsOf(`^${word}$`, seen) }));
}

/** What the letters of a text's words say of it, by learnt weights. */
export function letterOdds(words: readonly WordLetters[], { scale, weights }: LetterWeights): LetterOdds {
  const count = words.reduce((sum, { buckets }) => sum + buckets.length, 0);
  const unit = scale / Math.sqrt(Math.max(1, count));
  const parts = words.map(({ word, buckets }) => ({
    word,
    weight: unit * buckets.reduce((sum, bucket) => sum + (weights[bucket] ?? 0), 0),
  }));
  return { odds: parts.reduce((sum, { weight }) => sum + weight, 0), parts };
}

function bucketsOf(word: string, seen: Set<number>): number[] {
  const found: number[] = [];
  for (let start = 0; start < word.length - 1; start += 1) {
    let hash = 2166136261;
    for (let length = 1; length <= longest && start + length <= word.length; length += 1) {
      hash = Math.imul(hash ^ word.charCodeAt(start + length - 1), 16777619);
      if (length < shortest) continue;
      const bucket = (hash ^ (hash >>> 15)) & (letterBuckets - 1);
      if (seen.has(bucket)) continue;
      seen.add(bucket);
      found.push(bucket);
    }
  }
  return found;
}
