import { describe, expect, test } from '@jest/globals';
import { actorNames, placeName, topicNames } from '../../shared/wording/who-where-what.ts';
import { actFrom } from '../fakes/reports.ts';

test('a call is held nowhere in particular, wherever its report says that others met', () => {
  const call = actFrom('Putin and Trump spoke by phone on Ukraine settlement', 'They spoke of the talks in Geneva.');
  expect(call).toMatchObject({ kind: 'call', place: null });
  expect(placeName(call)).toBe('By telephone or video');
});

test('other acts happen where a report says, or nobody knows', () => {
  expect(placeName({ kind: 'meeting', place: 'place:geneva' })).toBe('Geneva');
  expect(placeName({ kind: 'meeting', place: null })).toBeNull();
});

describe('names', () => {
  test('leave offices out beside people, and say how many do not fit', () => {
    expect(actorNames({ actors: ['office:ru-spokesman', 'person:peskov', 'state:ru'] })).toBe('Peskov, Russia');
    expect(actorNames({ actors: ['office:ru-foreign-minister'] })).toBe('Foreign minister of Russia');
    const states = ['ua', 'ru', 'us', 'fr', 'de', 'pl', 'it', 'tr'].map((code) => `state:${code}`);
    const six = 'Ukraine, Russia, United States, France, Germany, Poland';
    expect(actorNames({ actors: states.slice(0, 6) })).toBe(six);
    expect(actorNames({ actors: states.slice(0, 7) })).toBe(`${six} and 1 more`);
    expect(actorNames({ actors: states })).toBe(`${six} and 2 more`);
    expect(actorNames({ actors: ['state:us', 'us'] })).toBe('United States');
  });

  test('of matters leave out what every report is about', () => {
    const common = ['issue:any-war', 'issue:end-of-war', 'issue:peace', 'issue:peace-talks', 'issue:war'];
    expect(topicNames({ topics: common })).toBe('');
    expect(topicNames({ topics: ['document:minsk', 'person:putin', 'a-plan:x'] })).toBe('Minsk agreements');
    expect(topicNames({ topics: ['issue:peace-talks', 'war:front', 'plan:20-point', 'issue:territory'] })).toBe(
      '20-point plan, Territory',
    );
  });
});
