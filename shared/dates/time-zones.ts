/**
 * Minutes east of UTC of a zone as feeds write it: "Z", "+0300", "+3:00", "GMT+3", "EST", "MSK"; null when unknown.
 * Of names that several countries share, the one that news feeds use.
 */
export function zoneOffset(written: string): number | null {
  const usual = zones.get(written);
  if (usual !== undefined) return usual;
  const zone = written
    .trim()
    .toUpperCase()
    .replace(/^\((.*)\)$/, '$1');
  const named = zones.get(zone);
  if (named !== undefined) return named;
  const found = /^(?:GMT|UTC?|Z)?\s*([+-])\s*(\d{1,2}):?(\d{2})?(?::?\d{2})?$/.exec(zone);
  if (found === null) return null;
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
  // 14 h is the widest offset in use; more is a slip.
  if (minutes > 14 * 60 + 59 || Number(found[3] ?? 0) > 59) return null;
  return found[1] === '-' ? -minutes : minutes;
}

// RFC 822 5.1 with its successors' reading, and the zones of the countries that are watched (IANA tzdata).
const table: readonly (readonly [number, string])[] = [
  [0, 'UT UTC GMT Z WET'],
  [-720, 'M'],
  [-600, 'HST HAST'],
  [-540, 'AKST HADT'],
  [-480, 'PST AKDT'],
  [-420, 'MST PDT'],
  [-360, 'CST MDT'],
  [-300, 'EST CDT'],
  [-240, 'AST EDT'],
  [-210, 'NST'],
  [-180, 'ADT BRT ART'],
  [-150, 'NDT'],
  [60, 'CET MEZ BST WEST WAT'],
  [120, 'CEST MESZ EET SAST CAT'],
  [180, 'EEST MSK TRT EAT'],
  [210, 'IRST'],
  [240, 'MSD SAMT GST AZT GET AMT'],
  [270, 'AFT'],
  [300, 'PKT YEKT UZT'],
  [330, 'IST'],
  [345, 'NPT'],
  [360, 'OMST ALMT'],
  [420, 'KRAT ICT WIB'],
  [480, 'HKT SGT AWST PHT IRKT MYT'],
  [540, 'JST KST YAKT'],
  [570, 'ACST'],
  [600, 'AEST VLAT'],
  [630, 'ACDT'],
  [660, 'AEDT'],
  [720, 'NZST Y'],
  [780, 'NZDT'],
];
const zones: ReadonlyMap<string, number> = new Map([
  ...table.flatMap(([offset, names]) => names.split(' ').map((name) => [name, offset] as const)),
  // Military letters as RFC 822 gives them.
  ...[...'ABCDEFGHIKL'].map((letter, index) => [letter, -60 * (index + 1)] as const),
  ...[...'NOPQRSTUVWX'].map((letter, index) => [letter, 60 * (index + 1)] as const),
]);
