/** Which of so many folds an id is held out in, by FNV-1a, so that folds are the same on every machine. */
function foldOf(id: string, folds: number): number {
  let hash = 2166136261;
  for (const letter of id) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  return (hash >>> 0) % folds;
}

interface Dated {
  readonly id: string;
  readonly set: string;
  readonly isStream: boolean;
  readonly published: number;
}

/**
 * The fold of each row, by whole weeks: a stream leaves with all rows, of whatever set, of the weeks that it touches,
 * and so do streams that share a week. Rows of no week (made up) leave one by one.
 */
export function weekFolds(rows: readonly Dated[], folds: number): number[] {
  const groupOf = new Map<number, string>();
  for (const { set, isStream, published } of rows) {
    if (!isStream) continue;
    const [week, name] = [weekOf(published), set];
    const [before, own] = [groupOf.get(week), groupOf.get(nameKey(name))];
    const group = before ?? own ?? name;
    for (const other of [before, own]) {
      if (other === undefined || other === group) continue;
      for (const [key, value] of groupOf) if (value === other) groupOf.set(key, group);
    }
    groupOf.set(week, group);
    groupOf.set(nameKey(name), group);
  }
  const groups = [...new Set(groupOf.values())].sort();
  return rows.map(({ id, published }) => {
    if (Number.isNaN(published)) return foldOf(id, folds);
    const group = groupOf.get(weekOf(published));
    return group === undefined ? foldOf(String(weekOf(published)), folds) : groups.indexOf(group) % folds;
  });

  /** Streams are known by a number of their own, below all weeks. */
  function nameKey(name: string): number {
    return -1 - foldOf(name, 2 ** 31);
  }
}

function weekOf(instant: number): number {
  return Math.floor(instant / (7 * 86_400_000));
}
