import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { getDomain } from 'tldts';
import { feedOf, outlets } from '../../../shared/collect/outlets/outlets.ts';

describe('the built-in outlets', () => {
  const all = [...new Map(outlets.map(({ outlet }) => [outlet.name, outlet])).values()];

  test('there are at least sixty outlets, in nine languages', () => {
    expect(all.length).toBeGreaterThanOrEqual(60);
    const languages = new Set(outlets.map(({ language }) => language));
    for (const language of ['en', 'ru', 'uk', 'de', 'fr', 'es', 'pl', 'it', 'tr'])
      expect(languages).toContain(language);
  });

  test('the governments concerned speak for themselves', () => {
    const names = all.filter(({ stateAffiliated }) => stateAffiliated).map(({ name }) => name);
    const needed = [
      'White House',
      'US State Department',
      'Kremlin',
      'Russian Foreign Ministry',
      'President of Ukraine',
    ];
    const bodies = [
      'Ukrainian Foreign Ministry',
      'Council of the European Union',
      'European Commission',
      'NATO',
      'United Nations',
    ];
    for (const name of [...needed, ...bodies, 'European External Action Service']) expect(names).toContain(name);
  });

  test('every side is heard, from its state and from others', () => {
    for (const side of ['ukraine', 'russia', 'united-states', 'europe'] as const) {
      const own = all.filter((outlet) => outlet.side === side);
      expect([side, own.some((outlet) => outlet.stateAffiliated)]).toEqual([side, true]);
      const independent = new Set(own.filter((outlet) => !outlet.stateAffiliated).map(({ owner }) => owner));
      expect([side, independent.size >= 3]).toEqual([side, true]);
    }
  });

  test('what belongs to one government has one owner, and nothing else has it', () => {
    for (const side of ['ukraine', 'russia', 'united-states'] as const) {
      const owners = new Set(
        all.filter((outlet) => outlet.side === side && outlet.stateAffiliated).map(({ owner }) => owner),
      );
      expect([...owners]).toHaveLength(1);
    }
    const governments = new Set(all.filter(({ stateAffiliated }) => stateAffiliated).map(({ owner }) => owner));
    expect(all.filter(({ stateAffiliated, owner }) => !stateAffiliated && governments.has(owner))).toEqual([]);
  });

  test('every entry is complete and well formed', () => {
    for (const { id, url, language, outlet } of outlets) {
      expect({ url, ok: /^https?:\/\/\S+$/.test(url) && new URL(url).href === url }).toEqual({ url, ok: true });
      expect(id).toBe(createHash('sha256').update(url).digest('hex').slice(0, 12));
      expect(language).toMatch(/^[a-z]{2}$/);
      expect(outlet.country).toMatch(/^([a-z]{2}|int)$/);
      expect({ domain: outlet.domain, registrable: getDomain(outlet.domain) }).toEqual({
        domain: outlet.domain,
        registrable: outlet.domain,
      });
      expect(outlet.owner.length).toBeGreaterThan(2);
      expect(outlet.why).toMatch(/^[A-Z][^\n]{10,120}\.$/);
      expect(Object.keys(outlet).sort()).toEqual(
        ['country', 'domain', 'name', 'owner', 'side', 'stateAffiliated', 'why'].sort(),
      );
    }
  });

  test('no address or id is there twice', () => {
    const addresses = outlets.map(({ url }) => url.replace(/^https?:\/\/(www\.)?|\/$/g, ''));
    expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
    expect(new Set(outlets.map(({ id }) => id)).size).toBe(outlets.length);
  });

  test('none is a feed of an aggregator', () => {
    const aggregators = /google\.|reddit\.|yahoo\.|msn\.|feedburner\.|rss\.app|bing\.|flipboard|telegram|t\.me/;
    expect(outlets.filter(({ url }) => aggregators.test(new URL(url).hostname))).toEqual([]);
  });
});

describe('finding a feed', () => {
  test('a built-in address keeps all that is known of it', () => {
    for (const feed of outlets) expect(feedOf(feed.url)).toEqual(feed);
  });

  test.each([
    ['https://tass.com/politics/1', 'TASS', 'Government of Russia'],
    ['https://tass.ru/rss/other.xml', 'TASS', 'Government of Russia'],
    ['https://www.bbc.com/russian/articles/a', 'BBC', 'BBC'],
    ['https://www.consilium.europa.eu/en/press/a', 'Council of the European Union', 'European Union'],
    ['https://ec.europa.eu/commission/presscorner/a', 'European Commission', 'European Union'],
    ['https://english.nv.ua/nation/a.html', 'The New Voice of Ukraine', 'Dragon Capital (Tomáš Fiala)'],
  ])('%s belongs to %s', (url, name, owner) => {
    expect(feedOf(url).outlet).toMatchObject({ name, owner });
  });

  test('an unknown address is its own owner, by its registrable domain', () => {
    const feed = feedOf('https://feeds.some-paper.co.uk/world.xml', 'en');
    expect(feed).toMatchObject({ url: 'https://feeds.some-paper.co.uk/world.xml', language: 'en' });
    expect(feed.outlet).toMatchObject({
      name: 'some-paper.co.uk',
      owner: 'some-paper.co.uk',
      side: 'other',
      stateAffiliated: false,
    });
    expect(feedOf('https://a.github.io/x').outlet.owner).not.toBe(feedOf('https://b.github.io/x').outlet.owner);
  });

  test('a host without a domain is its own owner', () => {
    expect(feedOf('http://127.0.0.1:8000/feed').outlet.owner).toBe('127.0.0.1');
    expect(feedOf('http://localhost:8000/feed').outlet.owner).toBe('localhost');
  });

  test.each(['example.com/feed', 'file:///etc/passwd', ''])(
    '%j stops with a sentence that says what to pass',
    (url) => {
      expect(() => feedOf(url)).toThrow(/is not a feed address; pass one such as https:\/\//);
    },
  );
});
