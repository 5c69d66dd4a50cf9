import { describe, expect, test } from '@jest/globals';
import { unwrapLink } from '../../shared/collect/unwrap-link.ts';

const article = 'https://daily.example/world/envoys?id=7';
const encoded = encodeURIComponent(article);

describe('the address behind a wrapper', () => {
  test.each([
    ['an alert service', `https://www.finder.example/url?rct=j&sa=t&url=${encoded}&ct=ga&usg=AOv`],
    ['a news search', `http://www.finder.example/news/apiclick.aspx?ref=FexRss&tid=1&url=${encoded}&c=77`],
    ['a redirector', `https://go.example/redirect?to=${encoded}`],
    ['a social network', `https://l.network.example/l.php?u=${encoded}&h=AT`],
    ['a search engine', `https://search-html.example/l/?uddg=${encoded}&rut=1`],
    ['a messenger', `https://chat.example/away.php?to=${encoded}&cc_key=`],
    ['the outlet itself', `https://daily.example/out?url=${encoded}`],
    ['a veil whose query it is', `https://veil.example/?${article}`],
    ['two wrappers', `https://one.example/r?u=${encodeURIComponent(`https://two.example/out?link=${encoded}`)}`],
  ])('is found where it is wrapped by %s', (_who, link) => {
    expect(unwrapLink(link)).toBe(article);
  });

  test.each([
    ['that shares it', `https://network.example/intent/post?url=${encoded}`],
    ['that translates it', `https://translate.example/translate?u=${encoded}`],
    ['that asks for a log-in first', `https://daily.example/login?redirect=${encoded}`],
    ['of an article that names its own site', 'https://daily.example/a?url=https%3A%2F%2Fdaily.example%2Fb'],
    ['that leads to a site only', 'https://go.example/redirect?to=https%3A%2F%2Fdaily.example%2F'],
    ['without one', 'https://daily.example/a?id=7'],
    ['that is none', 'not an address?url=https://daily.example/a'],
  ])('is left alone in an address %s', (_what, link) => {
    expect(unwrapLink(link)).toBe(link);
  });
});
