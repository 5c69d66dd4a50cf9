import { describe, expect, test } from '@jest/globals';
import { load } from 'cheerio/slim';
import { fixtureApp, fixtureSite } from '../fakes/timeline-site.ts';
import { developments } from '../fixtures/developments.ts';

const app = fixtureApp();

describe('a report that was edited after publication', () => {
  test('shows the sentences that went in and out, escaped', async () => {
    const [first] = developments;
    const report = first?.reports[0];
    if (first === undefined || report === undefined) throw new Error('the fixture is empty');
    const edit = { added: ['The talks moved to <Ankara>.'], removed: ['The talks are in Geneva.'] };
    const edited = fixtureApp([{ ...first, reports: [{ ...report, articleRevision: 2, edit }] }]);
    const $ = load(await (await edited.request(`/developments/${first.id}`)).text());
    expect($('.report ins').text()).toBe('The talks moved to <Ankara>.');
    expect($('.report del').text()).toBe('The talks are in Geneva.');
  });
});

describe('a development that was merged into another', () => {
  const [first, second] = developments;
  if (first === undefined || second === undefined) throw new Error('the fixture is empty');
  const merged = fixtureApp([first, { ...second, reports: [], mergedInto: first.id }]);

  test.each(['/developments', '/api/developments'])('leads there from its old address under %s', async (path) => {
    const answer = await merged.request(`${path}/${second.id}`);
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `${path}/${first.id}`]);
  });
});

describe('the timeline page', () => {
  test('shows each development with kind, actors, sources by side and the quoted sentences', async () => {
    const $ = load(await (await app.request('/')).text());
    expect($('article.entry')).toHaveLength(13);
    const entry = $('article.entry').first();
    expect(entry.find('.act').text()).toContain('Witkoff, Umerov and Ushakov to meet in Geneva');
    expect(entry.find('.who').text()).toBe('Witkoff, Umerov, Ushakov · Geneva');
    expect(
      entry
        .find('.sides li')
        .map((_, side) => $(side).find('b').text())
        .get(),
    ).toEqual(['Ukraine', 'Russia', 'United States', 'Europe']);
    expect(entry.find('blockquote[lang="ru"]').first().text()).toBe(
      'Помощник президента Ушаков подтвердил, что переговоры в Женеве начнутся 1 декабря.',
    );
    expect($('h2 time').first().attr('datetime')).toBe('2026-12-01');
  });

  test('says where a day is only that of first sight, and where a date is coarse', async () => {
    const $ = load(await (await app.request('/')).text());
    const acts = $('.act')
      .map((_, act) => $(act).text())
      .get()
      .join('\n');
    expect(acts).toContain('listed by first sight');
    expect(acts).toContain('The week of 16 Nov');
  });

  test('filters by its form, which keeps what was asked', async () => {
    const $ = load(await (await app.request('/?actor=person%3Aputin&kind=call&since=2026-11-01&text=phone')).text());
    expect($('article.entry')).toHaveLength(1);
    expect($('select[name=actor] option[selected]').text()).toBe('Putin');
    expect($('select[name=kind] option[selected]').attr('value')).toBe('call');
    expect($('input[name=since]').attr('value')).toBe('2026-11-01');
    expect($('input[name=text]').attr('value')).toBe('phone');
  });

  test('draws one bar for each day with developments, linked to that day', async () => {
    const $ = load(await (await app.request('/')).text());
    const targets = $('svg a')
      .map((_, bar) => $(bar).attr('href'))
      .get();
    expect(targets).toContain('#day-2026-11-21');
    expect(targets.every((target) => $(target).length === 1)).toBe(true);
    expect($('svg').attr('aria-label')).toContain('13 in all, at most 2 in one day');
  });

  test('says so when nothing matches', async () => {
    const answer = await app.request('/?text=unobtainium');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('No development matches');
  });

  test('loads nothing from elsewhere and needs no script', async () => {
    for (const path of ['/', '/feeds', '/developments/dev-geneva-round']) {
      const $ = load(await (await app.request(path)).text());
      expect($('script, img, iframe, link[rel=stylesheet], [onclick]')).toHaveLength(0);
    }
  });
});

describe('the page of a development', () => {
  test('keeps its dates apart and gives the reasons, the changes and every report', async () => {
    const answer = await app.request('/developments/dev-geneva-round');
    const $ = load(await answer.text());
    const text = $('main').text().replace(/\s+/g, ' ');
    expect(text).toContain('When Tuesday 1 December 2026'.replace('When ', 'When'));
    for (const part of [
      'Published: 22 Nov 2026, 16:20 UTC',
      'Updated: 22 Nov 2026, 18:02 UTC',
      'First seen: 22 Nov 2026, 16:27 UTC',
      'Updated: unknown',
      'same act (meeting), same place (Geneva)',
      'Updated by Невское время',
      'Confirmed by: Russia, after Ukraine',
      'Mailed by default: a new development',
      'reprint of Capitol Wire',
    ])
      expect(text).toContain(part);
    expect($('article.report')).toHaveLength(6);
    expect($('mark[title="Geneva"]').first().text()).toBe('Geneva');
  });

  test('that does not exist is a 404, as page or as JSON by its path', async () => {
    const html = await app.request('/developments/nope');
    expect([html.status, html.headers.get('content-type')]).toEqual([404, 'text/html; charset=UTF-8']);
    const json = await app.request('/api/developments/nope');
    expect([json.status, await json.json()]).toEqual([
      404,
      { error: { status: 404, message: 'There is no development nope' } },
    ]);
  });
});

describe('feed health', () => {
  test('tells overdue, failing, late and new feeds from good ones, worst first', async () => {
    const body = (await (await app.request('/api/feeds')).json()) as { feeds: { id: string; health: string }[] };
    expect(body.feeds.slice(0, 5).map(({ id, health }) => [id, health])).toEqual([
      ['statewire', 'overdue'],
      ['visti', 'failing'],
      ['rhein', 'late'],
      ['gulf', 'new'],
      [expect.any(String), 'ok'],
    ]);
    const $ = load(await (await app.request('/feeds')).text());
    expect($('tbody tr').first().text()).toMatch(
      /Gosinform.*overdue, 4 failures in a row.*12 hours ago.*HTTP 403 Forbidden/s,
    );
  });
});

describe('the data', () => {
  test('is the same timeline as JSON, with labels and absolute links', async () => {
    const answer = await app.request('/api/timeline?actor=person:umerov');
    expect(await answer.json()).toMatchObject({
      total: 1,
      shown: 1,
      days: [
        {
          day: '2026-12-01',
          developments: [
            {
              url: `${fixtureSite}/developments/dev-geneva-round`,
              dayIs: 'event',
              label: 'Meeting announced',
              actors: [{ concept: 'person:witkoff', label: 'Witkoff' }, {}, {}],
              corroboration: { owners: 5, wires: ['Capitol Wire'] },
            },
          ],
        },
      ],
    });
  });

  test('of one development holds all reports without inner workings', async () => {
    const body = (await (await app.request('/api/developments/dev-geneva-round')).json()) as { reports: object[] };
    expect(body.reports).toHaveLength(developments.find(({ id }) => id === 'dev-geneva-round')?.reports.length ?? 0);
    expect(body.reports.some((report) => 'sketch' in report)).toBe(false);
  });

  test.each(['/api/timeline?since=tomorrow', '/?since=tomorrow', '/feed.xml?since=tomorrow'])(
    'asked wrongly (%s) is a 400 that names the parameter',
    async (path) => {
      const answer = await app.request(path);
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain('since must be a day written YYYY-MM-DD');
      expect(answer.headers.get('content-type')).toContain(path.startsWith('/api/') ? 'json' : 'html');
    },
  );

  test('in an unknown format is a 400', async () => {
    const answer = await app.request('/api/timeline?format=xlsx');
    expect([answer.status, await answer.json()]).toEqual([
      400,
      { error: { status: 400, message: 'format must be json, csv, atom or table', parameter: 'format' } },
    ]);
  });
});

describe('every answer', () => {
  test('forbids scripts, framing, type guessing and referrers, faults included', async () => {
    for (const path of ['/', '/api/timeline', '/nope', '/?since=x', '/feed.xml']) {
      const { headers } = await app.request(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/script-src|unsafe/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  test('can be asked for again by its ETag', async () => {
    const first = await app.request('/');
    const again = await app.request('/', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect(first.headers.get('cache-control')).toBe('public, max-age=60');
  });

  test('is found or not found, however odd the address', async () => {
    for (const path of [
      '/developments/%E0%A4%A',
      `/developments/${'x'.repeat(3000)}`,
      '/api/developments/%00',
      '//',
      '/%2e%2e/etc',
    ]) {
      expect((await app.request(path)).status).toBe(404);
    }
    const head = await app.request('/', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect((await app.request('/', { method: 'POST' })).status).toBe(404);
  });

  test('keeps the cause of a fault from the caller', async () => {
    const answer = await fixtureApp([], true).request('/api/timeline');
    expect(answer.status).toBe(500);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.text()).not.toContain('fire');
  });
});
