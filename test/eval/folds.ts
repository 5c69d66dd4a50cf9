/** Which of so many folds an id is held out in, by FNV-1a, so that folds are the same on every machine. */
export function foldOf(id: string, folds: number): number {
  let hash = 2166136261;
  for (const letter of id) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  return (hash >>> 0) % folds;
}
