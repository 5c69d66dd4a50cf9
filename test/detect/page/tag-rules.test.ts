import { describe, expect, test } from '@jest/globals';
import {
  closesItself,
  entityEnd,
  isReadAttribute,
  isSpace,
  type TagKind,
  tagKindOf,
} from '../../../shared/detect/page/tag-rules.ts';
import { nameCode } from '../../../shared/text/html-tag-names.ts';

describe('what becomes of a start tag', () => {
  test.each<[string, TagKind | undefined]>([
    ['style svg iframe noscript template button select textarea nav', 'whole'],
    ['script', 'script'],
    ['source input track path use', 'single'],
    ['img', 'image'],
    ['link', 'link'],
    ['title', 'title'],
    ['area base br col embed hr meta param wbr', 'void'],
    ['p div article section h1 a span time form figure aside footer header main table li', undefined],
  ])('%s: %s', (names, kind) => {
    for (const name of names.split(' ')) expect([name, tagKindOf(nameCode(name))]).toEqual([name, kind]);
  });
});

test('attributes that something is read from are told, others are not', () => {
  const read =
    'class id itemprop itemtype property role rel hidden aria-hidden style lang xml:lang datetime content name http-equiv';
  expect(read.split(' ').filter((name) => !isReadAttribute(nameCode(name)))).toEqual([]);
  expect(
    'href src alt data-id onclick aria-label title width'.split(' ').filter((name) => isReadAttribute(nameCode(name))),
  ).toEqual([]);
});

test('a second one of paragraphs, list items and cells closes the first; of containers it lies within', () => {
  expect('p li td th tr dt dd option'.split(' ').filter((name) => !closesItself(nameCode(name)))).toEqual([]);
  expect('div ul table a b article'.split(' ').filter((name) => closesItself(nameCode(name)))).toEqual([]);
});

test('white space within tags is that of the HTML Standard', () => {
  expect([...' \t\n\f\r'].every((space) => isSpace(space.charCodeAt(0)))).toBe(true);
  expect([...'\v\b\0\u00a0a>'].some((other) => isSpace(other.charCodeAt(0)))).toBe(false);
});

describe('an entity ends', () => {
  const entityIn = (text: string, end = text.length) => text.slice(0, entityEnd(text, 0, end));

  test.each([
    ['&amp; more', '&amp;'],
    ['&amp more', '&amp'],
    ['&#8217;s', '&#8217;'],
    ['&#x2019;s', '&#x2019;'],
    ['& more', '&'],
    ['&lt', '&lt'],
  ])('%s', (text, entity) => {
    expect(entityIn(text)).toBe(entity);
  });

  test('with the text that holds it', () => {
    expect(entityIn('&amp;', 3)).toBe('&am');
  });

  test('after forty characters', () => {
    expect(entityIn(`&${'a'.repeat(60)};`)).toHaveLength(40);
    expect(entityIn(`&${'a'.repeat(39)};`)).toHaveLength(41);
  });
});
