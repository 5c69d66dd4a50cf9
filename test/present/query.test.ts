import { describe, expect, test } from '@jest/globals';
import { parseQuery, storeSpan, type TimelineQuery, withDefaultDays } from '../../shared/present/query.ts';

const everything: TimelineQuery = { since: null, until: null, actor: null, kind: null, text: null };
const now = new Date('2026-06-30T09:00:00Z');

describe('the length of what is asked for', () => {
  test('is at most 100 characters of an actor and 200 of words', () => {
    const accepted = (query: Record<string, string>) => 'query' in parseQuery(new URLSearchParams(query));
    expect([accepted({ actor: 'x'.repeat(100) }), accepted({ actor: 'x'.repeat(101) })]).toEqual([true, false]);
    expect([accepted({ text: 'x'.repeat(200) }), accepted({ text: 'x'.repeat(201) })]).toEqual([true, false]);
  });

  test('is told to whoever asks for more', () => {
    const message = (query: Record<string, string>) => {
      const read = parseQuery(new URLSearchParams(query));
      return 'error' in read ? read.error.message : null;
    };
    expect(message({ text: 'x'.repeat(201) })).toBe('text must be at most 200 characters');
    expect(message({ actor: 'x'.repeat(101) })).toBe('actor must be a concept id or a name of at most 100 characters');
  });

  test('may be a single day', () => {
    expect(parseQuery(new URLSearchParams('since=2026-03-01&until=2026-03-01'))).toMatchObject({
      query: { since: '2026-03-01', until: '2026-03-01' },
    });
  });
});

describe('the days that are loaded', () => {
  test('begin sixty days before the first one asked for, and end sixty after the last', () => {
    expect(storeSpan({ ...everything, since: '2026-03-01', until: '2026-03-31' }, now)).toEqual({
      since: '2025-12-31T00:00:00.000Z',
      until: '2026-05-31T00:00:00.000Z',
    });
  });

  test('end a day from now at the latest, and begin with the first ever where no day is asked for', () => {
    expect(storeSpan({ ...everything, until: '2026-06-30' }, now)).toEqual({
      since: '1970-01-01T00:00:00.000Z',
      until: '2026-07-01T09:00:00.000Z',
    });
    expect(storeSpan({ ...everything, since: '2026-06-30' }, now).until).toBe('2026-07-01T09:00:00.000Z');
  });

  test('are the last thirty where none is asked for, those asked for otherwise', () => {
    expect(withDefaultDays(everything, now).since).toBe('2026-05-31');
    expect(withDefaultDays({ ...everything, since: '2025-01-01' }, now).since).toBe('2025-01-01');
  });
});
