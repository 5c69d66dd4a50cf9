import { describe, expect, test } from '@jest/globals';
import { keyQuotes, publishedText, quoteLength, quotesOf } from '../../shared/wording/quotes.ts';
import { sampleDevelopment, sampleReport } from '../fakes/nouns.ts';
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
    const report = {
      by: 'potomac',
      at: '2026-11-20T08:00:00Z',
      wire: 'Capitol Wire',
      lines: ['A headline', 'A sentence.'],
    } as const;
    const story = { id: 'd', kind: 'statement', phase: 'said', who: [], significance: 0 } as const;
    expect(keyQuotes(build({ ...story, reports: [report] }), 3).map(({ text }) => text)).toEqual(['A sentence.']);
  });
});

describe('the sentences of a report', () => {
  const sentence = (text: string, part: 'headline' | 'body' = 'body') => ({ text, part, start: 0, end: 0, hits: [] });
  const sentences = [sentence('A headline', 'headline'), sentence('First.'), sentence('Second.'), sentence('Third.')];
  const actor = (concept: string, index: number) => ({ concept, role: 'agent' as const, sentence: index });
  const report = sampleReport({ headline: 'A headline', sentences });
  const { act } = report;

  test('that fill more slots of the act come first, the others in the order of the text', () => {
    const eventDate = { day: '2026-01-05', precision: 'day' as const, sentence: 3 };
    const actors = [actor('person:a', 2), actor('person:b', 3)];
    expect(quotesOf({ ...report, act: { ...act, actors, eventDate } }).map(({ text }) => text)).toEqual([
      'Third.',
      'Second.',
      'First.',
    ]);
  });

  test('leave the headline out, also where the text repeats it', () => {
    const repeated = [...sentences, sentence('A headline')];
    expect(quotesOf({ ...report, sentences: repeated }).map(({ text }) => text)).toEqual([
      'First.',
      'Second.',
      'Third.',
    ]);
    expect(quotesOf({ ...report, sentences: sentences.slice(0, 1) }).map(({ text }) => text)).toEqual(['A headline']);
    const twice = [...sentences.slice(0, 1), sentence('A headline')];
    expect(quotesOf({ ...report, sentences: twice })).toHaveLength(2);
  });

  test('carry where they stand', () => {
    const [quote] = quotesOf({ ...report, stateAffiliated: true, side: 'russia' });
    expect(quote).toEqual({
      text: 'First.',
      language: 'en',
      outlet: 'News Example',
      owner: 'Example Group',
      side: 'russia',
      stateAffiliated: true,
      link: 'https://news.example/1',
      published: '2026-01-05T10:00:00.000Z',
      itemId: 'item-1',
    });
  });

  test('of two owners on one side come after the first one of the other side, and the same words come once', () => {
    const by = (owner: string, side: 'ukraine' | 'russia', ...texts: string[]) =>
      sampleReport({ itemId: owner, owner, side, sentences: texts.map((text) => sentence(text)) });
    const reports = [
      by('A', 'ukraine', 'A one.', 'A two.'),
      by('B', 'ukraine', 'B one.'),
      by('C', 'russia', 'a ONE', 'C two.'),
      by('A', 'ukraine', 'A three.'),
    ];
    expect(keyQuotes(sampleDevelopment({ reports }), 9).map(({ text }) => text)).toEqual([
      'A one.',
      'B one.',
      'A two.',
      'C two.',
      'A three.',
    ]);
  });
});

test('a quote says when its report came out, or that nobody knows', () => {
  expect(publishedText({ published: '2026-11-22T16:20:00Z' })).toBe('22 Nov 2026, 16:20 UTC');
  expect(publishedText({ published: null })).toBe('publication date unknown');
});

test('a quoted sentence in a list or mail is cut at 600 characters', () => {
  expect(quoteLength).toBe(600);
});
