import { describe, expect, test } from '@jest/globals';
import RssParser from 'rss-parser';
import { timelineCsv } from '../../shared/present/formats/csv.ts';
import { timelineTable } from '../../shared/present/formats/terminal-table.ts';
import type { TimelineQuery } from '../../shared/present/query.ts';
import { timelineOf } from '../../shared/present/timeline.ts';
import { fixtureApp, fixtureSite } from '../fakes/timeline-site.ts';
import { developments, hostileDevelopment } from '../fixtures/developments.ts';

const everything: TimelineQuery = { since: null, until: null, actor: null, kind: null, text: null };
const hostile = timelineOf([hostileDevelopment, ...developments], everything);

describe('Atom', () => {
  const app = fixtureApp([hostileDevelopment, ...developments]);
  const parsed = async (path: string) => new RssParser().parseString(await (await app.request(path)).text());

  test('is well-formed whatever a feed sent, and holds the newest first', async () => {
    const answer = await app.request('/feed.xml');
    expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const feed = await parsed('/feed.xml');
    expect(feed.items).toHaveLength(14);
    expect(feed.items[0]?.title).toBe(
      'Meeting announced: Three delegations to meet in Geneva on 1 December, negotiators say',
    );
    expect(feed.items[0]?.link).toBe(`${fixtureSite}/developments/dev-geneva-round`);
    const changed = feed.items.map((item) => Date.parse(item.pubDate ?? ''));
    expect(changed.every((at) => Number.isFinite(at))).toBe(true);
  });

  test('has what RFC 4287 asks of a feed and of each entry, once', async () => {
    const xml = await (await app.request('/feed.xml?kind=call')).text();
    const [head = '', ...entries] = xml.split('<entry>');
    for (const element of ['id', 'title', 'updated', 'author']) expect(head.split(`<${element}>`)).toHaveLength(2);
    expect(head).toContain(`<link rel="self" type="application/atom+xml" href="${fixtureSite}/feed.xml?kind=call"/>`);
    expect(entries).toHaveLength(1);
    for (const element of ['id', 'title', 'updated']) expect(entries[0]?.split(`<${element}>`)).toHaveLength(2);
    expect(xml.match(/<(?:updated|published)>([^<]*)</g)?.every((date) => /\d{4}-\d\d-\d\dT[\d:.]+Z</.test(date))).toBe(
      true,
    );
  });

  test('gives each entry the same id at every asking, and no two the same', async () => {
    const [one, other] = [await parsed('/feed.xml'), await parsed('/feed.xml')];
    const ids = one.items.map((item) => item.id);
    expect(ids).toEqual(other.items.map((item) => item.id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe('CSV', () => {
  test('has one row for each development, cells quoted as RFC 4180 says', () => {
    const [head = [], ...rows] = readCsv(timelineCsv(hostile, fixtureSite));
    expect(rows).toHaveLength(15);
    expect(rows.every((row) => row.length === head.length)).toBe(true);
    const geneva = Object.fromEntries(head.map((name, index) => [name, rows[0]?.[index]]));
    expect(geneva).toMatchObject({
      day: '2026-12-01',
      day_is: 'event',
      title: 'Three delegations to meet in Geneva on 1 December, negotiators say',
      actors: 'Witkoff; Umerov; Ushakov',
      owners: '5',
      url: `${fixtureSite}/developments/dev-geneva-round`,
    });
  });

  test('never hands a spreadsheet a formula', () => {
    const cells = readCsv(timelineCsv(hostile, fixtureSite)).flat();
    expect(cells.filter((cell) => /^\s*[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(cells.some((cell) => cell.startsWith("'=cmd|"))).toBe(true);
  });

  test('comes over HTTP as a file in UTF-8 with its mark', async () => {
    const answer = await fixtureApp().request('/api/timeline?format=csv&text=Genf');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(answer.headers.get('content-disposition')).toContain('parley-timeline.csv');
    expect(answer.headers.get('x-total-count')).toBe('1');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(readCsv(bytes.subarray(3).toString())).toHaveLength(2);
  });
});

describe('the table for a terminal', () => {
  test('shows days, acts, titles and the id to ask for, within its width', () => {
    const table = timelineTable(timelineOf(developments, { ...everything, since: '2026-11-22' }), 80);
    expect(table.split('\n').slice(0, 4)).toEqual([
      'Tuesday 1 December 2026',
      '  Meeting announced       Witkoff, Umerov and Ushakov to meet in Geneva - Tue…',
      '                          Three delegations to meet in Geneva on 1 December,…',
      '                          dev-geneva-round | Witkoff, Umerov, Ushakov | Geneva…',
    ]);
    expect(Math.max(...table.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('passes no control character of a feed on', () => {
    expect(timelineTable(hostile).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  test('says when nothing matches', () => {
    expect(timelineTable(timelineOf([], everything))).toBe('No development matches.\n');
  });
});

/** A reader of RFC 4180 for the test: quoted cells with doubled quotes, CRLF between rows. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === '' && row.length === 0 && quoted === undefined && bare === '') break;
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
