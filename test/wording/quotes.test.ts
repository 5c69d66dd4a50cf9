import { describe, expect, test } from '@jest/globals';
import { keyQuotes } from '../../shared/wording/quotes.ts';
import { slotChangeLine, slotChangeText } from '../../shared/wording/slot-change.ts';
import { actorNames, topicNames } from '../../shared/wording/who-where-what.ts';
import { developmentNamed } from '../fixtures/developments.ts';
import { build } from '../fixtures/timeline/build.ts';

describe('key quotes', () => {
  test('let each side speak before any speaks twice', () => {
    const sides = keyQuotes(developmentNamed('dev-kyiv-rejects'), 4).map(({ side }) => side);
    expect(sides).toEqual(['ukraine', 'united-states', 'russia', 'ukraine']);
  });

  test('are sentences of the text; a headline stands in only where a report has nothing else', () => {
    const quotes = keyQuotes(developmentNamed('dev-energy-truce-text'), 6);
    expect(quotes.map(({ text }) => text)).toEqual([
      'Der Entwurf, der dieser Zeitung vorliegt, nennt eine Frist von 60 Tagen für Angriffe auf Kraftwerke und Umspannwerke.',
      'Two people familiar with the annex confirmed its length but said verification was still open.',
      'Draft of 60-day energy truce surfaces',
    ]);
  });

  test('are verbatim, and never more than asked for', () => {
    const development = developmentNamed('dev-geneva-round');
    const sentences = development.reports.flatMap((report) => report.sentences.map(({ text }) => text));
    const quotes = keyQuotes(development, 3);
    expect(quotes).toHaveLength(3);
    expect(quotes.every(({ text }) => sentences.includes(text))).toBe(true);
  });

  test('come from reprints only when there is no other report', () => {
    const told = {
      by: 'potomac',
      at: '2026-11-20T08:00:00Z',
      wire: 'Capitol Wire',
      lines: ['A headline', 'A sentence.'],
    } as const;
    const story = { id: 'd', kind: 'statement', phase: 'said', who: [], significance: 0 } as const;
    expect(keyQuotes(build({ ...story, told: [told] }), 3).map(({ text }) => text)).toEqual(['A sentence.']);
  });
});

describe('names', () => {
  test('leave offices out beside people, and say how many do not fit', () => {
    expect(actorNames({ actors: ['office:ru-spokesman', 'person:peskov', 'state:ru'] })).toBe('Peskov, Russia');
    expect(actorNames({ actors: ['office:ru-foreign-minister'] })).toBe('Foreign minister of Russia');
    const eight = ['ua', 'ru', 'us', 'fr', 'de', 'pl', 'it', 'tr'].map((code) => `state:${code}`);
    expect(actorNames({ actors: eight })).toBe('Ukraine, Russia, United States, France, Germany, Poland and 2 more');
  });

  test('of matters leave out what every report is about', () => {
    expect(topicNames({ topics: ['issue:peace-talks', 'war:front', 'plan:20-point', 'issue:territory'] })).toBe(
      '20-point plan, Territory',
    );
  });
});

describe('a changed slot', () => {
  test('is told with the terms of a reader', () => {
    expect(slotChangeLine(slotChangeText({ slot: 'phase', from: 'under-way', to: 'cancelled' }))).toBe(
      'Stage: cancelled (was: under way)',
    );
    expect(slotChangeLine(slotChangeText({ slot: 'confirmation', from: 'ukraine', to: 'russia' }))).toBe(
      'Confirmed by: Russia, after Ukraine',
    );
    expect(slotChangeLine(slotChangeText({ slot: 'place', from: 'place:vienna', to: null }))).toBe(
      'Place: no longer Vienna',
    );
    expect(slotChangeLine(slotChangeText({ slot: 'actors', from: null, to: 'person:umerov, state:us' }))).toBe(
      'Who: Umerov, United States',
    );
  });
});
