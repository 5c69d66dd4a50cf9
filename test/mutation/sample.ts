/** `size` of the elements in their order, chosen by chance; the same seed chooses the same ones. */
export function sampled<T>(elements: readonly T[], size: number, seed: number): readonly T[] {
  const random = randomFrom(seed);
  const chosen = elements
    .map((element, index) => ({ element, index, lot: random() }))
    .sort((one, other) => one.lot - other.lot)
    .slice(0, size);
  return chosen.sort((one, other) => one.index - other.index).map(({ element }) => element);
}

/** Numbers from 0 to 1 (mulberry32, https://github.com/bryc/code/blob/master/jshash/PRNGs.md). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
