import { describe, expect, test } from '@jest/globals';
import { load } from 'cheerio/slim';
import type { Kind } from '../../../shared/detect/act/kinds.ts';
import { activityChart } from '../../../shared/present/pages/activity-chart.ts';
import type { TimelineQuery } from '../../../shared/present/query.ts';
import { timelineOf } from '../../../shared/present/timeline.ts';
import { sampleDevelopment } from '../../fakes/nouns.ts';

const everything: TimelineQuery = { since: null, until: null, actor: null, kind: null, text: null };
const today = '2026-03-10';

/** The chart of developments of these days and kinds. */
function chart(held: readonly (readonly [day: string, kind?: Kind])[], query: Partial<TimelineQuery> = {}) {
  const developments = held.map(([day, kind = 'meeting'], index) =>
    sampleDevelopment({ id: `d-${index}`, kind, eventDate: { day, precision: 'day', sentence: 0 } }),
  );
  const drawn = activityChart(timelineOf(developments, { ...everything, ...query }), today);
  return drawn === null ? null : load(drawn.html);
}

function attributes(drawn: ReturnType<typeof chart>, selector: string, name: string) {
  return drawn?.(selector)
    .map((_, part) => drawn(part).attr(name) ?? '')
    .get();
}

describe('the chart of developments', () => {
  test('has a bar for each day from the first to today, and says so', () => {
    const drawn = chart([['2026-03-08'], ['2026-03-08'], ['2026-03-10']]);
    expect(drawn?.('svg').attr('viewbox')).toBe('0 0 3 100');
    expect(drawn?.('svg').attr('aria-label')).toBe(
      'Developments from Sunday 8 March 2026 to Tuesday 10 March 2026: 3 in all, at most 2 in one day',
    );
    expect(drawn?.('figcaption b').text()).toBe('3 developments');
    expect(
      drawn?.('.ends span')
        .map((_, end) => drawn(end).text())
        .get(),
    ).toEqual(['Sunday 8 March 2026', 'Tuesday 10 March 2026']);
    expect(attributes(drawn, 'a', 'href')).toEqual(['#day-2026-03-08', '#day-2026-03-10']);
    expect(drawn?.('a title').first().text()).toBe('Sunday 8 March 2026: 2');
    expect(attributes(drawn, 'a', 'tabindex')).toEqual(['-1', '-1']);
  });

  test('is as wide as the days that were asked for', () => {
    const asked = { since: '2026-03-01', until: '2026-03-04' };
    expect(chart([['2026-03-02']], asked)?.('svg').attr('viewbox')).toBe('0 0 4 100');
  });

  test('reaches to what lies ahead, with today marked on it', () => {
    const drawn = chart([['2026-03-09'], ['2026-03-12']]);
    expect(drawn?.('svg').attr('viewbox')).toBe('0 0 4 100');
    expect(drawn?.('rect.today').attr('x')).toBe('1.96');
    expect(drawn?.('.now').text()).toBe('Today');
    expect(chart([['2026-03-09']])?.('.now')).toHaveLength(0);
  });

  test('stacks the kinds in their groups, a full bar being four developments at least', () => {
    const one = chart([['2026-03-10', 'meeting']]);
    expect(attributes(one, 'rect.talks', 'height')).toEqual(['24.00']);
    expect(attributes(one, 'rect.talks', 'y')).toEqual(['76.00']);
    const mixed = chart(
      (['meeting', 'call', 'proposal', 'rejection', 'statement', 'poll'] as const).map((kind) => [today, kind]),
    );
    const groups = ['talks', 'paperwork', 'refusal', 'words'];
    expect(groups.map((group) => attributes(mixed, `rect.${group}`, 'height'))).toEqual([
      ['32.00'],
      ['16.00'],
      ['16.00'],
      ['32.00'],
    ]);
    expect(groups.map((group) => attributes(mixed, `rect.${group}`, 'y'))).toEqual([
      ['68.00'],
      ['52.00'],
      ['36.00'],
      ['4.00'],
    ]);
  });

  test('has a bar a day up to 92 days, beyond that a bar for several, led to the newest of them', () => {
    const quarter = { since: '2026-01-01', until: '2026-04-02' };
    expect(chart([['2026-03-01']], quarter)?.('svg').attr('viewbox')).toBe('0 0 92 100');
    const longer = chart([['2026-01-01'], ['2026-01-02'], ['2026-04-03']], { ...quarter, until: '2026-04-03' });
    expect(longer?.('svg').attr('viewbox')).toBe('0 0 47 100');
    expect(longer?.('svg').attr('aria-label')).toMatch(/3 in all, at most 2 in one bar$/);
    expect(
      longer?.('a title')
        .map((_, title) => longer(title).text())
        .get(),
    ).toEqual(['Thursday 1 January 2026 to Friday 2 January 2026: 2', 'Friday 3 April 2026: 1']);
    expect(attributes(longer, 'a', 'href')).toEqual(['#day-2026-01-02', '#day-2026-04-03']);
  });

  test('is not drawn where there is nothing to draw', () => {
    expect(chart([])).toBeNull();
    expect(chart([['2026-03-12']], { since: '2026-03-11', kind: 'call' })).toBeNull();
  });
});
