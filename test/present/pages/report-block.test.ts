import { describe, expect, test } from '@jest/globals';
import { load } from 'cheerio/slim';
import type { Report } from '../../../shared/group/development.ts';
import { reportBlock } from '../../../shared/present/pages/report-block.ts';
import { sampleReport } from '../../fakes/nouns.ts';

function report(fields: Partial<Report> = {}) {
  return load(reportBlock(sampleReport(fields)).html);
}

describe('a report on the page of its development', () => {
  test('names outlet and owner, and what a reader must know of the text', () => {
    expect(report()('.act').text()).toBe('News Example, owned by Example Group');
    expect(report({ owner: 'News Example' })('.act').text()).toBe('News Example');
    const all = { owner: 'News Example', stateAffiliated: true, language: 'uk', wire: 'Wire', source: 'feed' } as const;
    expect(report({ ...all, retracted: '2026-01-06T00:00:00Z' })('.act').text()).toBe(
      'News Example state-affiliated Ukrainian reprint of Wire read from the feed only retracted: an edit took it off the talks',
    );
  });

  test('links its headline only where the address is one of the web', () => {
    expect(report()('h3 a').attr('href')).toBe('https://news.example/1');
    expect(report({ link: null })('h3 a')).toHaveLength(0);
  });

  test('keeps the times apart, and tells a revision from the second on', () => {
    const times = (fields: Partial<Report>) =>
      report(fields)('.times li')
        .map((_, time) => load(time)('li').text())
        .get();
    expect(times({ updated: '2026-01-05T11:00:00Z' })).toEqual([
      'Published: 5 Jan 2026, 10:00 UTC',
      'Updated: 5 Jan 2026, 11:00 UTC',
      'First seen: 5 Jan 2026, 10:05 UTC',
    ]);
    expect(times({ published: null, articleRevision: 2 })).toEqual([
      'Published: unknown',
      'Updated: unknown',
      'First seen: 5 Jan 2026, 10:05 UTC',
      'Revision 2',
    ]);
  });

  test('marks who, where and what about in its sentences, once where hits overlap', () => {
    const text = 'Putin spoke of peace in Geneva on Monday';
    const hits = [
      { concept: 'place:geneva', start: 24, end: 30 },
      { concept: 'person:putin', start: 0, end: 5 },
      { concept: 'state:ru', start: 3, end: 9 },
      { concept: 'act:say', start: 6, end: 11 },
      { concept: 'issue:peace', start: 15, end: 20 },
      { concept: 'office:x', start: 31, end: 31 },
      { concept: 'plan:x', start: 34, end: 99 },
    ];
    const $ = report({ sentences: [{ text, part: 'body', start: 0, end: text.length, hits }] });
    expect($('blockquote').text()).toBe(text);
    expect(
      $('mark')
        .map((_, mark) => `${$(mark).text()} = ${$(mark).attr('title')}`)
        .get(),
    ).toEqual(['Putin = Putin', 'peace = Peace', 'Geneva = Geneva']);
  });

  test('says of a sentence that it is in the headline, and leaves the headline itself out', () => {
    const sentence = (text: string) => ({ text, part: 'headline' as const, start: 0, end: 0, hits: [] });
    const $ = report({ sentences: [sentence('Envoys meet in Geneva'), sentence('Envoys meet.')] });
    expect(
      $('blockquote')
        .map((_, quote) => $(quote).text())
        .get(),
    ).toEqual(['Envoys meet.']);
    expect($('figcaption').text()).toBe('in the headline');
  });

  test('shows at most twenty sentences of each side of an edit, and counts all', () => {
    const sentences = (count: number) => Array.from({ length: count }, (_, index) => `Sentence ${index}.`);
    const $ = report({ edit: { added: sentences(21), removed: sentences(20) } });
    expect([$('ins').length, $('del').length]).toEqual([20, 20]);
    expect($('summary').text()).toBe('Edited after publication: 21 sentences in, 20 out');
    expect(report({ edit: { added: [], removed: [] } })('details')).toHaveLength(0);
    expect(report({ edit: { added: ['One.'], removed: [] } })('ins')).toHaveLength(1);
  });
});
