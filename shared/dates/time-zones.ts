/**
 * Minutes east of UTC of a zone as feeds and pages write it: "Z", "+0300", "+3:00", "GMT+3", "EST", "ET", "MSK"; null
 * when unknown. Of names that several countries share, the one that news uses.
 * @param day epoch milliseconds, for zones whose name does not tell summer from winter
 */
export function zoneOffset(written: string, day: number): number | null {
  const usual = zones.get(written);
  if (usual !== undefined) return usual;
  const zone = written
    .trim()
    .toUpperCase()
    .replace(/^\((.*)\)$/, '$1');
  const named = zones.get(zone);
  if (named !== undefined) return named;
  const place = seasonal.get(zone);
  if (place !== undefined) return offsetAt(place, day);
  const found = /^(?:GMT|UTC?|Z)?\s*([+-])\s*(\d{1,2}):?(\d{2})?(?::?\d{2})?$/.exec(zone);
  if (found === null) return null;
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
  // 14 h is the widest offset in use; more is a slip.
  if (minutes > 14 * 60 + 59 || Number(found[3] ?? 0) > 59) return null;
  return found[1] === '-' ? -minutes : minutes;
}

/** As American news writes its time, summer and winter alike. */
const seasonal: ReadonlyMap<string, string> = new Map([
  ['ET', 'America/New_York'],
  ['CT', 'America/Chicago'],
  ['MT', 'America/Denver'],
  ['PT', 'America/Los_Angeles'],
]);

/** Minutes east of UTC at noon of a day. Intl writes "GMT-04:00". */
function offsetAt(timeZone: string, day: number): number | null {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(day + 12 * 3_600_000).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return name === 'GMT' ? 0 : zoneOffset(name, day);
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
  [180, 'EEST MSK МСК TRT TSİ EAT'],
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

/** A pattern for the names of two letters and more, for texts in which other words may stand beside the time. */
export const zoneName = `(?<![\\p{L}])(?:${[...zones.keys(), ...seasonal.keys()].filter((name) => name.length > 1).join('|')})(?![\\p{L}])`;
