import { describe, expect, test } from '@jest/globals';
import { kinds } from '../../shared/detect/act/kinds.ts';
import { parseQuery, storeSpan, type TimelineQuery, withDefaultDays } from '../../shared/present/query.ts';
import { newest, timelineOf } from '../../shared/present/timeline.ts';
import { developments, fixtureNow } from '../fixtures/developments.ts';

const everything: TimelineQuery = { since: null, until: null, actor: null, kind: null, text: null };

function idsOf(query: Partial<TimelineQuery>): readonly string[] {
  const { days } = timelineOf(developments, { ...everything, ...query });
  return days.flatMap(({ entries }) => entries.map(({ development }) => development.id));
}

describe('the timeline', () => {
  test('stands under the day of the event where it is known, else under the day of first sight, and says which', () => {
    const { days } = timelineOf(developments, everything);
    expect(days.map(({ day }) => day)).toEqual([...days.map(({ day }) => day)].sort().reverse());
    const placed = new Map(
      days.flatMap(({ day, entries }) => entries.map((entry) => [entry.development.id, [day, entry.dayIs]])),
    );
    expect(placed.get('dev-geneva-round')).toEqual(['2026-12-01', 'event']);
    expect(placed.get('dev-energy-truce-text')).toEqual(['2026-11-21', 'first-seen']);
  });

  test('holds each development once', () => {
    expect([...idsOf({})].sort()).toEqual(developments.map(({ id }) => id).sort());
  });

  test('is cut by day, both ends included', () => {
    expect(idsOf({ since: '2026-11-21', until: '2026-11-22' })).toEqual([
      'dev-leaders-call',
      'dev-kyiv-rejects',
      'dev-energy-truce-text',
    ]);
  });

  test('is filtered by concept, by part of a name, by kind and by words in any language', () => {
    expect(idsOf({ actor: 'person:putin' })).toEqual(['dev-leaders-call']);
    expect(idsOf({ actor: 'PUTI' })).toEqual(['dev-leaders-call']);
    expect(idsOf({ actor: 'person:put' })).toEqual([]);
    expect(idsOf({ kind: 'rejection' })).toEqual(['dev-kyiv-rejects']);
    expect(idsOf({ text: 'ЖЕНЕВЕ декабря' })).toEqual(['dev-geneva-round']);
    expect(idsOf({ text: 'aussendepartement' })).toEqual(['dev-geneva-round']);
    expect(idsOf({ text: 'womoglich' })).toEqual([]);
    expect(idsOf({ text: 'fur energieanlagen' })).toEqual(['dev-energy-truce-text']);
  });

  test('is searched without regard to case, accents and the spelling of ß', () => {
    const [first] = developments;
    if (first === undefined) throw new Error('no fixture');
    const german = { ...first, title: 'Außenminister reisen nach Łódź' };
    const found = (text: string) => timelineOf([german], { ...everything, text }).total;
    expect([found('aussenminister'), found('AUẞENMINISTER'), found('lodz'), found('aubenminister')]).toEqual([
      1, 1, 1, 0,
    ]);
  });

  test('keeps its total when only the newest are shown', () => {
    const cut = newest(timelineOf(developments, everything), 3);
    expect(cut.days.flatMap(({ entries }) => entries)).toHaveLength(3);
    expect(cut.total).toBe(developments.length);
  });
});

describe('a query', () => {
  test('reads what a form sends, empty fields as not asked for', () => {
    expect(parseQuery(new URLSearchParams('since=2026-11-01&until=&actor=&kind=call&text=+gas+'))).toEqual({
      query: { since: '2026-11-01', until: null, actor: null, kind: 'call', text: 'gas' },
    });
  });

  test.each([
    ['since=yesterday', 'since', 'YYYY-MM-DD'],
    ['until=2026-02-30', 'until', 'YYYY-MM-DD'],
    ['kind=party', 'kind', `must be one of ${Object.keys(kinds).join(', ')}`],
    [`text=${'x'.repeat(201)}`, 'text', '200'],
    [`actor=${'x'.repeat(101)}`, 'actor', '100'],
    ['sinse=2026-11-01', 'sinse', 'since, until, actor, kind, text'],
    ['kind=call&kind=meeting', 'kind', 'once'],
    ['since=2026-11-02&until=2026-11-01', 'since', 'until'],
  ])('that cannot be read (%s) names the parameter and what is accepted', (asked, parameter, accepted) => {
    const parsed = parseQuery(new URLSearchParams(asked));
    if (!('error' in parsed)) throw new Error('It was read');
    expect(parsed.error.parameter).toBe(parameter);
    expect(parsed.error.message).toContain(parameter);
    expect(parsed.error.message).toContain(accepted);
  });

  test('without days means the last thirty, or the thirty before its end', () => {
    expect(withDefaultDays(everything, fixtureNow).since).toBe('2026-10-24');
    expect(withDefaultDays({ ...everything, until: '2026-03-31' }, fixtureNow).since).toBe('2026-03-01');
  });

  test('loads what was first seen well before and after its days, and never the future', () => {
    const span = storeSpan({ ...everything, since: '2026-03-01', until: '2026-03-31' }, fixtureNow);
    expect(span.since < '2026-01-15').toBe(true);
    expect(span.until > '2026-05-15').toBe(true);
    expect(storeSpan({ ...everything, since: '2026-11-01' }, fixtureNow).until).toBe('2026-11-24T09:00:00.000Z');
  });
});
