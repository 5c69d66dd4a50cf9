import { describe, expect, test } from '@jest/globals';
import { load } from 'cheerio/slim';
import { timelinePage } from '../../../shared/present/pages/timeline-page.ts';
import type { TimelineQuery } from '../../../shared/present/query.ts';
import { timelineOf } from '../../../shared/present/timeline.ts';
import { sampleDevelopment } from '../../fakes/nouns.ts';

const everything: TimelineQuery = { since: null, until: null, actor: null, kind: null, text: null };
const today = '2026-01-06';

function page(days: readonly string[], query: Partial<TimelineQuery> = {}, actors: readonly string[] = []) {
  const developments = days.map((day, index) =>
    sampleDevelopment({ id: `d-${index}`, eventDate: { day, precision: 'day', sentence: 0 } }),
  );
  return load(timelinePage(timelineOf(developments, { ...everything, ...query }), actors, today));
}

describe('the page of the timeline', () => {
  test('shows two hundred developments, and leads on to the rest', () => {
    const full = page(Array.from({ length: 200 }, () => '2026-01-05'));
    expect(full('article')).toHaveLength(200);
    expect(full.text()).not.toContain('Go on from');
    const more = page(Array.from({ length: 201 }, () => '2026-01-05'));
    expect(more('article')).toHaveLength(200);
    expect(more('main > p').last().text()).toBe(
      'The newest 200 of 201 developments are shown. Go on from Monday 5 January 2026',
    );
    expect(more('main > p a').last().attr('href')).toBe('/?until=2026-01-05');
  });

  test('says which day is today and which lie ahead', () => {
    const $ = page(['2026-01-07', '2026-01-06', '2026-01-05']);
    const days = $('.day > h2')
      .map((_, day) => $(day).text())
      .get();
    expect(days).toEqual(['7 January 2026Wednesday · ahead', '6 January 2026Tuesday · today', '5 January 2026Monday']);
    expect($('.day').first().attr('id')).toBe('day-2026-01-07');
  });

  test('says where to look when nothing matches', () => {
    const $ = page([]);
    expect($('.empty').text()).toContain('No development matches.');
    expect($('.empty a').attr('href')).toBe('/feeds');
    expect($('.day, svg')).toHaveLength(0);
  });
});

describe('the form that filters it', () => {
  test('offers 7, 30 and 90 days back from today', () => {
    const $ = page([]);
    const links = $('.acts a')
      .map((_, link) => `${$(link).text()}: ${$(link).attr('href')}`)
      .get();
    expect(links).toEqual([
      '7 days: /?since=2025-12-30',
      '30 days: /?since=2025-12-07',
      '90 days: /?since=2025-10-08',
      'Clear: /',
    ]);
  });

  test('offers the actors by name, the one asked for also where no development has it', () => {
    const options = (actor: string | null) => {
      const $ = page([], { actor }, ['person:zelensky', 'person:putin']);
      return $('select[name=actor] option')
        .map((_, option) => `${$(option).text()}${$(option).attr('selected') === undefined ? '' : ' (selected)'}`)
        .get();
    };
    expect(options(null)).toEqual(['Anybody', 'Putin', 'Zelensky']);
    expect(options('person:putin')).toEqual(['Anybody', 'Putin (selected)', 'Zelensky']);
    expect(options('person:umerov')).toEqual(['Anybody', 'Putin', 'Umerov (selected)', 'Zelensky']);
  });
});
