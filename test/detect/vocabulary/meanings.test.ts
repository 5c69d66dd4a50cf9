import { describe, expect, test } from '@jest/globals';
import { meaningOf, meaningsIn } from '../../../shared/detect/vocabulary/meanings.ts';
import { meaningsOfEvents } from '../../../shared/detect/vocabulary/meanings-of-events.ts';
import { meaningsOfThings } from '../../../shared/detect/vocabulary/meanings-of-things.ts';
import { languages } from '../../../shared/languages/language.ts';

describe('meanings', () => {
  test('are the same in all languages', () => {
    expect(meaningOf('harbours', 'en')).toBe('port');
    expect(meaningOf('гавани', 'ru')).toBe('port');
    expect(meaningOf('hafen', 'de')).toBe('port');
    expect(meaningOf('quietly', 'en')).toBeNull();
  });

  test('a whole word comes before a stem, and a stem that ends in "." stands for itself alone', () => {
    expect(meaningOf('morgen', 'de')).toBe('tomorrow');
    expect(meaningOf('morgens', 'de')).toBe('morning');
    expect(meaningOf('days', 'en')).toBe('day');
    expect(meaningOf('daylight', 'en')).toBeNull();
  });

  test('each is counted once', () => {
    expect([...meaningsIn('Two ships, two days', 'en')]).toEqual(['two', 'ship', 'day']);
  });

  test.each([meaningsOfThings, meaningsOfEvents])(
    'every line has a column for each language and a name of its own',
    (table) => {
      const lines = table.split('\n').filter((line) => line !== '');
      for (const line of lines) expect(line.split('|')).toHaveLength(languages.length + 1);
      expect(new Set(lines.map((line) => line.split('|')[0])).size).toBe(lines.length);
    },
  );
});
