import { describe, expect, test } from '@jest/globals';
import { areaKindOf } from '../../../shared/detect/page/area-kind.ts';

const ofClass = (name: string, tag = 'div') => areaKindOf(tag, { class: name });

describe('an element is never read', () => {
  test.each([
    ['when it is hidden', 'div', { hidden: '' }],
    ['when its style hides it', 'div', { style: 'color: red; display:none' }],
    ['when its style makes it invisible', 'p', { style: 'visibility: hidden' }],
    ['when its style clips it away', 'span', { style: 'clip: rect(0 0 0 0)' }],
    ['as the caption of a figure', 'figcaption', {}],
    ['as navigation', 'nav', { class: 'article-body' }],
  ])('%s', (_, tag, attributes) => {
    expect(areaKindOf(tag, attributes)).toBe('skip');
  });

  test('but it is when a search in the page would open it, or something of it is cut off', () => {
    expect(areaKindOf('div', { hidden: 'until-found' })).toBe('plain');
    expect(areaKindOf('div', { style: 'overflow: hidden; display: block' })).toBe('plain');
  });
});

describe('an element is suspected to be no text', () => {
  test.each(['aside', 'footer', 'form', 'figure', 'dialog'])('as <%s>, however it is named', (tag) => {
    expect(areaKindOf(tag, { class: 'article-body' })).toBe('suspect');
  });

  test.each(['navigation', 'complementary', 'banner', 'search', 'note', 'tablist'])('in the role of %s', (role) => {
    expect(areaKindOf('div', { role })).toBe('suspect');
  });

  test.each(['author', 'publisher', 'caption', 'comment', 'commentText'])('marked up as %s', (itemprop) => {
    expect(areaKindOf('div', { itemprop })).toBe('suspect');
  });

  test('when it is hidden from those who hear the page, unless it is a part of a sentence', () => {
    const unheard = { 'aria-hidden': 'true' };
    expect(['div', 'p', 'a', 'span'].map((tag) => areaKindOf(tag, unheard))).toEqual([
      'suspect',
      'suspect',
      'plain',
      'plain',
    ]);
    expect(areaKindOf('div', { 'aria-hidden': 'false' })).toBe('plain');
  });

  test.each([
    'related-articles',
    'relatedStories',
    'read-more',
    'newsletter_box',
    'social-share',
    'breadcrumb',
    'author-card',
    'byline',
    'cookie-banner',
    'most-read',
    'taboola',
    'teaser',
    'kommentare',
    'bildunterschrift',
    'anzeige',
    'photo-credit copyright',
    'twitter-tweet',
    'c-story__related x',
  ])('by its class: %s', (name) => {
    expect(ofClass(name)).toBe('suspect');
    expect(areaKindOf('p', { class: name })).toBe('suspect');
  });

  test.each(['byline', 'comments'])('by its id: %s', (id) => {
    expect(areaKindOf('div', { id })).toBe('suspect');
    expect(areaKindOf('div', { id, class: 'wide' })).toBe('suspect');
  });
});

describe('an element is named like the text of an article', () => {
  test.each([
    'article-body',
    'articleBody',
    'story_text',
    'entry-content',
    'post__content',
    'article__text',
    'artikel-text',
  ])('by its class: %s', (name) => {
    expect(ofClass(name)).toBe('likely');
    expect(ofClass(name, 'section')).toBe('likely');
  });

  test('when it is marked up so', () => {
    expect(areaKindOf('span', { itemprop: 'articleBody' })).toBe('likely');
    expect(areaKindOf('div', { property: 'articleBody' })).toBe('likely');
  });

  test('only as a container: a paragraph is none', () => {
    expect(ofClass('article-body', 'p')).toBe('plain');
  });

  test.each(['article-body-infobox', 'story-content-related', 'article-text-caption', 'entry-content-share'])(
    'but not as a part set into it: %s',
    (name) => {
      expect(ofClass(name)).not.toBe('likely');
    },
  );

  test('also when chrome stands beside the name', () => {
    expect(ofClass('article-body share-bar')).toBe('likely');
  });
});

describe('a name that means chrome on most sites and text on some is weak', () => {
  test.each(['ads', 'topics', 'meta', 'gallery', 'overlay', 'widget', 'quiz', 'infobox', 'kicker'])('%s', (name) => {
    expect(ofClass(name)).toBe('weak');
  });

  test('in a container alone', () => {
    expect(ofClass('gallery', 'p')).toBe('plain');
    expect(ofClass('gallery', 'article')).toBe('plain');
  });
});

describe('a name says nothing of the contents', () => {
  test.each([
    'elementor-widget elementor-widget-text-editor',
    'cmp-text cmp-container',
    'status-publish tag-newsletter category-social',
    'field--label-hidden',
    'overflow-hidden',
    'md:hidden',
    'content-sidebar-wrap',
    'no-sidebar',
  ])("where it is the site system's own: %s", (name) => {
    expect(ofClass(name)).toBe('plain');
  });

  test('where it is a word of the text that only holds such a name', () => {
    expect(['metaphors', 'adapted', 'navigator', 'authority'].map((name) => ofClass(name))).toEqual(
      Array(4).fill('plain'),
    );
  });

  test('on the page itself and on an article, which may be named after what they show beside it', () => {
    expect(areaKindOf('body', { class: 'newsletter' })).toBe('plain');
    expect(areaKindOf('main', { id: 'comments' })).toBe('plain');
    expect(areaKindOf('article', { class: 'teaser related' })).toBe('plain');
  });

  test('as an id of more than 30 characters, which is the slug of a heading', () => {
    expect(areaKindOf('h2', { id: 'comments-from-both-sides-in-ge' })).toBe('suspect');
    expect(areaKindOf('h2', { id: 'comments-from-both-sides-in-gen' })).toBe('plain');
    expect(areaKindOf('h2', { id: 'comments-from-both-sides-in-gen', class: 'byline' })).toBe('suspect');
  });
});

test('what a name means hangs on the tag, in whatever order the page shows them', () => {
  const name = 'weighs-by-tag gallery';
  expect(['p', 'div', 'article', 'div', 'p'].map((tag) => ofClass(name, tag))).toEqual([
    'plain',
    'weak',
    'plain',
    'weak',
    'plain',
  ]);
});
