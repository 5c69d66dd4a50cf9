import { describe, expect, test } from '@jest/globals';
import { developmentJson, timelineJson } from '../../../shared/present/formats/json.ts';
import { newest } from '../../../shared/present/timeline.ts';
import { fiveOwners, timelineOfAll } from '../../fakes/five-owners.ts';

const site = 'https://parley.example';

describe('the timeline as JSON', () => {
  const answer = timelineJson(timelineOfAll(fiveOwners), site);
  const [entry] = answer.days[0]?.developments ?? [];

  test('gives four sentences of each development, and what a program needs to show it', () => {
    expect(entry?.quotes.map(({ text }) => text)).toEqual(['Sentence 0.', 'Sentence 1.', 'Sentence 2.', 'Sentence 3.']);
    expect(entry).toMatchObject({
      id: 'development-1',
      url: 'https://parley.example/developments/development-1',
      day: '2026-01-06',
      dayIs: 'event',
      title: 'Envoys meet in Geneva',
      kind: 'meeting',
      phase: 'held',
      label: 'Meeting held',
      actors: [{ concept: 'person:envoy', label: 'Envoy' }],
      place: { concept: 'place:geneva', label: 'Geneva' },
      topics: [
        { concept: 'plan:20-point', label: '20-point plan' },
        { concept: 'issue:territory', label: 'Territory' },
      ],
      retrospective: false,
      significance: 0.5,
      firstSeen: '2026-01-05T10:05:00.000Z',
      lastChanged: '2026-01-05T10:05:00.000Z',
      reports: 5,
      corroboration: { owners: 5, sides: ['ukraine', 'europe'], wires: [] },
    });
    expect(
      timelineJson(timelineOfAll({ ...fiveOwners, place: null }), site).days[0]?.developments[0]?.place,
    ).toBeNull();
  });

  test('links to the web alone', () => {
    expect(entry?.quotes.map(({ link }) => link)).toEqual([null, ...[1, 2, 3].map((n) => `https://news.example/${n}`)]);
    expect(entry?.sources.map(({ sources }) => sources[0]?.link)).toEqual([null, 'https://news.example/1']);
    expect(developmentJson(fiveOwners, site).reports[0]?.link).toBeNull();
  });

  test('says how many there are and how many it shows', () => {
    const all = timelineOfAll(fiveOwners, { ...fiveOwners, id: 'd-2' }, { ...fiveOwners, id: 'd-3', eventDate: null });
    expect(timelineJson(newest(all, 2), site)).toMatchObject({ total: 3, shown: 2 });
  });
});
