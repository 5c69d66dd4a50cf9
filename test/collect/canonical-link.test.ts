import { describe, expect, test } from '@jest/globals';
import { articleFragment, canonicalLink, formerCanonicalLink } from '../../shared/collect/canonical-link.ts';

describe('canonical links', () => {
  test('lose what varies and keep what names the article', () => {
    expect(canonicalLink('http://www.a.example/x/?utm_medium=rss&id=7&at_campaign=2#top')).toBe('a.example/x?id=7');
    expect(canonicalLink('https://a.example/x?id=7')).toBe('a.example/x?id=7');
    expect(canonicalLink('https://a.example/x?id=8')).not.toBe(canonicalLink('https://a.example/x?id=7'));
  });

  test.each([
    'maca=de-rss-de-all-1119-rdf',
    'xtor=RSS-3208',
    'cmpid=bbc-news',
    'wt_mc=rss.red.audio',
    'wt.mc_id=feed_1',
    'ysclid=l2',
    'ocid=x',
    'at_medium=RSS&at_campaign=rss',
    'from=rss',
    'via=outlet-rss-2',
    'traffic_source=rss',
    'mkt_tok=eyJ',
  ])('are the same with and without %s', (query) => {
    expect(canonicalLink(`https://a.example/x?id=7&${query}`)).toBe('a.example/x?id=7');
  });

  test('keep parameters that may name the article', () => {
    expect(canonicalLink('https://a.example/x?title=rsszilla&cid=4&q=1')).toBe('a.example/x?cid=4&q=1&title=rsszilla');
  });

  test('are those of the article behind a wrapper', () => {
    expect(canonicalLink('https://f.example/url?url=https%3A%2F%2Fwww.a.example%2Fx%3Futm_source%3Df&t=1')).toBe(
      'a.example/x',
    );
  });

  test('are null for what is no article', () => {
    expect(canonicalLink('https://a.example/')).toBeNull();
    expect(canonicalLink('/relative')).toBeNull();
  });

  test('are found as they were keyed before', () => {
    expect(formerCanonicalLink('http://www.a.example/x/?utm_medium=rss&maca=1#top')).toBe('a.example/x?maca=1');
  });
});

test('a fragment names an article unless it names a click, a part or a route of tracking', () => {
  const fragment = (text: string) => articleFragment(`https://a.example/live${text}`);
  expect(fragment('#post-7')).toBe('#post-7');
  expect(fragment('#block-65a')).toBe('#block-65a');
  expect(fragment('')).toBe('');
  for (const silent of ['#', '#comments', '#xtor=RSS-1', '#ref=rss', '#utm_source=x', '#?utm_medium=x', '#:~:text=a'])
    expect(fragment(silent)).toBe('');
});
