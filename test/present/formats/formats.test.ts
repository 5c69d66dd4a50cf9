import { describe, expect, test } from '@jest/globals';
import { load } from 'cheerio/slim';
import { main } from '../../../infra/local/cli/main.ts';
import { addressOf, formats } from '../../../shared/present/formats/formats.ts';
import type { TimelineQuery } from '../../../shared/present/query.ts';
import { changedLast, timelineOf } from '../../../shared/present/timeline.ts';
import { fixtureApp, fixtureSite } from '../../fakes/timeline-site.ts';
import { developments } from '../../fixtures/developments.ts';

const everything: TimelineQuery = { since: null, until: null, actor: null, kind: null, text: null };
const app = fixtureApp();

describe.each(formats)('the format $name', (format) => {
  const { name, linkText, path, contentType, fileName, limit, select, write } = format;

  test('is served at each of its addresses with its content type and file name', async () => {
    for (const address of [`/api/timeline?format=${name}`, addressOf(format)]) {
      const { status, headers } = await app.request(address);
      expect([status, headers.get('content-type')]).toEqual([200, contentType]);
      expect(headers.get('content-disposition')).toBe(fileName === null ? null : `attachment; filename="${fileName}"`);
    }
  });

  test('answers with what it writes of the query, whichever way it is asked', async () => {
    const timeline = timelineOf(developments, { ...everything, kind: 'call', since: '2026-10-24' });
    const text = await write(select(timeline, limit), { siteUrl: fixtureSite, search: '?kind=call' });
    expect(text).toContain('dev-leaders-call');
    for (const address of [`/api/timeline?format=${name}&kind=call`, ...(path === null ? [] : [`${path}?kind=call`])]) {
      expect(Buffer.from(await (await app.request(address)).arrayBuffer()).toString()).toBe(text);
    }
  });

  test('is linked from every page if a browser can do something with it', async () => {
    for (const page of ['/', '/feeds', '/developments/dev-geneva-round', '/nope']) {
      const $ = load(await (await app.request(page)).text());
      const links = $('footer a').filter((_, link) => $(link).text() === linkText);
      expect(links.map((_, link) => $(link).attr('href')).get()).toEqual(linkText === null ? [] : [addressOf(format)]);
      const announced = $(`link[rel=alternate][href="${path}"]`);
      expect(announced.attr('type')).toBe(path === null ? undefined : contentType.split(';')[0]);
    }
  });

  test('is a choice of the command line', async () => {
    let help = '';
    const stdout = {
      write: (text: string) => {
        help += text;
      },
    };
    await main(['timeline', '--help'], { stdout, stderr: stdout });
    expect(/--format (\S+)/.exec(help)?.[1]?.split('|')).toContain(name);
  });

  test('gives no more developments than fit an answer', () => {
    const [first] = developments;
    if (first === undefined) throw new Error('the fixture is empty');
    const many = Array.from({ length: limit + 1 }, (_, index) => ({ ...first, id: `dev-${index}`, reports: [] }));
    const cut = select(timelineOf(many, everything), limit);
    expect(cut.days.flatMap(({ entries }) => entries)).toHaveLength(limit);
    expect(cut.total).toBe(limit + 1);
  });
});

test('the formats fit one answer of a Lambda, and their limits, types and names are those that the documents tell', () => {
  expect(
    formats.map(({ name, limit, contentType, linkText, path, fileName }) => [
      name,
      limit,
      contentType,
      linkText,
      path,
      fileName,
    ]),
  ).toEqual([
    ['json', 500, 'application/json', 'JSON', null, null],
    ['csv', 5000, 'text/csv; charset=utf-8; header=present', 'CSV', null, 'parley-timeline.csv'],
    ['atom', 50, 'application/atom+xml; charset=utf-8', 'Atom', '/feed.xml', null],
    ['table', 5000, 'text/plain; charset=UTF-8', null, null, null],
  ]);
});

test('what changed last is kept whatever its day, and the days stay in order', () => {
  const timeline = timelineOf(developments, everything);
  const kept = changedLast(timeline, 3);
  const entries = kept.days.flatMap((day) => day.entries.map(({ development }) => development));
  const latest = [...developments].sort((a, b) => b.lastChanged.localeCompare(a.lastChanged)).slice(0, 3);
  expect(entries.map(({ id }) => id).sort()).toEqual(latest.map(({ id }) => id).sort());
  expect(kept.days.map(({ day }) => day)).toEqual([...kept.days.map(({ day }) => day)].sort().reverse());
});
