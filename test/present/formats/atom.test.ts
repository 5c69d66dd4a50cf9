import { describe, expect, test } from '@jest/globals';
import RssParser from 'rss-parser';
import type { Development } from '../../../shared/group/development.ts';
import { timelineAtom } from '../../../shared/present/formats/atom.ts';
import { fiveOwners, timelineOfAll } from '../../fakes/five-owners.ts';

const site = 'https://parley.example';

describe('the timeline as Atom', () => {
  const parsed = async (...held: readonly Development[]) =>
    new RssParser().parseString(timelineAtom(timelineOfAll(...held), site, ''));

  test('gives four sentences, the day as far as it is known, and the act before the title', async () => {
    const [item] = (await parsed(fiveOwners)).items;
    expect(item?.title).toBe('Meeting held: Envoys meet in Geneva');
    expect(item?.content?.match(/Sentence \d/g)).toEqual(['Sentence 0', 'Sentence 1', 'Sentence 2', 'Sentence 3']);
    expect(item?.content).toContain('<p>Meeting held - The week of 6 Jan</p>');
    const [undated] = (await parsed({ ...fiveOwners, eventDate: null })).items;
    expect(undated?.content).toContain('<p>Meeting held</p>');
  });

  test('cuts a title at 300 characters', async () => {
    const [item] = (await parsed({ ...fiveOwners, title: 'word '.repeat(80) })).items;
    const title = item?.title?.replace('Meeting held: ', '') ?? '';
    expect(title.length).toBeGreaterThan(290);
    expect(title.length).toBeLessThanOrEqual(300);
  });

  test('begins with what changed last, and is as new as that', () => {
    const older = { ...fiveOwners, id: 'older', lastChanged: '2026-01-07T00:00:00.000Z' };
    const newer = { ...fiveOwners, id: 'newer', lastChanged: '2026-01-08T00:00:00.000Z', eventDate: null };
    const xml = timelineAtom(timelineOfAll(older, newer), site, '');
    expect(xml.indexOf('/developments/newer')).toBeLessThan(xml.indexOf('/developments/older'));
    expect(/<updated>([^<]*)/.exec(xml)?.[1]).toBe('2026-01-08T00:00:00.000Z');
    expect(timelineAtom(timelineOfAll(), site, '')).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
  });

  test('of another query or site is another feed', () => {
    const id = (address: string, search: string) =>
      /<id>([^<]*)/.exec(timelineAtom(timelineOfAll(), address, search))?.[1];
    const ids = [id(site, ''), id(site, '?kind=call'), id('https://other.example', '')];
    expect(new Set(ids).size).toBe(3);
    // Feed readers know it by this id for ever.
    expect(ids[0]).toBe('urn:uuid:cfc18b35-7a7b-8a45-b803-65faef86fda5');
    const ofDevelopments = ['one', 'two', 'three'].map((name) => {
      const xml = timelineAtom(timelineOfAll({ ...fiveOwners, id: name }), site, '');
      return /<entry>\s*<id>([^<]*)/.exec(xml)?.[1];
    });
    expect(ofDevelopments).toEqual([
      'urn:uuid:6c52b7f1-47b2-80bb-b565-e077f131830c',
      'urn:uuid:b7976f0b-0c4a-85b6-9624-db9bf37aaa39',
      'urn:uuid:822bb376-f8a3-8de2-a300-f9b102c477b0',
    ]);
  });
});
