import model from './letters.model.json' with { type: 'json' };
import type { LetterWeights } from './letters.ts';

/** The learnt weights (`npm run train`), unpacked when they are first asked for. */
export function letterWeights(): LetterWeights {
  unpacked ??= { scale: model.scale, weights: Int8Array.from(Buffer.from(model.weights, 'base64')) };
  return unpacked;
}

let unpacked: LetterWeights | undefined;
