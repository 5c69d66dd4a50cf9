import { describe, expect, test } from '@jest/globals';
import { load } from 'cheerio/slim';
import { page } from '../../../shared/present/pages/layout.ts';
import { markup } from '../../../shared/text/safe-html.ts';

const html = page({ title: 'Talks & <truce>', current: 'feeds', main: markup`<p>${'<b>'}</p>` });
const $ = load(html);
const linksIn = (selector: string) =>
  $(`${selector} a`)
    .map((_, link) => `${$(link).text()}: ${$(link).attr('href')}`)
    .get();

describe('every page', () => {
  test('leads to the timeline, the feeds and the subscription, and says where one is', () => {
    expect(linksIn('nav')).toEqual(['Timeline: /', 'Feeds: /feeds', 'Atom: /feed.xml']);
    expect($('nav [aria-current=page]').text()).toBe('Feeds');
    const timeline = load(page({ title: 'T', current: 'timeline', main: markup`` }));
    expect(timeline('nav [aria-current=page]').text()).toBe('Timeline');
    expect(load(page({ title: 'T', current: null, main: markup`` }))('[aria-current]')).toHaveLength(0);
  });

  test('offers the data at its end, with commas between', () => {
    expect(linksIn('footer')).toEqual(['JSON: /api/timeline', 'CSV: /api/timeline?format=csv', 'Atom: /feed.xml']);
    expect($('footer').text()).toMatch(/Data: JSON, CSV, Atom\.$/);
  });

  test('tells a feed reader where the feed is', () => {
    const feeds = $('link[rel=alternate]').map((_, link) => [[$(link).attr('type'), $(link).attr('href')]]);
    expect(feeds.get()).toEqual([['application/atom+xml', '/feed.xml']]);
  });

  test('leads past its head, and home by its name', () => {
    expect([$('a.skip').attr('href'), $('main').attr('id')]).toEqual(['#main', 'main']);
    expect($('a.name').attr('href')).toBe('/');
  });

  test('has an icon within itself', () => {
    expect(decodeURIComponent($('link[rel=icon]').attr('href') ?? '')).toMatch(/^data:image\/svg\+xml,<svg .*<\/svg>$/);
  });

  test('shows its title as text, and what it was given', () => {
    expect($('title').text()).toBe('Talks & <truce>');
    expect($('main').html()?.trim()).toBe('<p>&lt;b&gt;</p>');
  });
});
