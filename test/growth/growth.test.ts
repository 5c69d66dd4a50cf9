import { describe, expect, test } from '@jest/globals';
import { countedGrowth, countWork, mostCountedGrowth } from './counted-work.ts';
import { mostTimedGrowth, timedGrowth } from './timed-growth.ts';

const tags = (length: number): string => '<a>'.repeat(length / 3);

describe('work that is counted', () => {
  test.each<[string, (text: string) => unknown]>([
    ['looks for what never comes from every tag', (text) => eachTag(text, (at) => text.indexOf('-->', at))],
    ['looks back from every tag', (text) => eachTag(text, (at) => text.lastIndexOf('-->', at))],
    ['asks from every tag whether it comes', (text) => eachTag(text, (at) => text.includes('-->', at))],
    ['tries a pattern from every tag', (text) => eachTag(text, (at) => patternFrom(at).test(text))],
    ['makes the rest small at every tag', (text) => eachTag(text, (at) => text.slice(at).toLowerCase())],
    ['reads the rest at every tag', (text) => eachTag(text, (at) => characters(text, at))],
  ])('that %s is quadratic', (_, work) => {
    expect(countedGrowth(tags, work, 3_000).growth).toBeGreaterThan(3.5);
  });

  test('that passes once over a text is linear', () => {
    const { growth, perCharacter } = countedGrowth(tags, (text) => characters(text.replace(/<a>/g, ''), 0), 3_000);
    expect(growth).toBeGreaterThan(1.9);
    expect(growth).toBeLessThan(mostCountedGrowth);
    expect(perCharacter).toBeLessThan(3);
  });

  test('that jumps once, where long texts are read in another way, is linear', () => {
    const work = (text: string) => eachTag(text.length > 4_000 ? text.repeat(3) : text, () => 0);
    expect(countedGrowth(tags, work, 3_000).growth).toBeLessThan(mostCountedGrowth);
  });

  test('leaves texts and patterns as they were, also after a fault', () => {
    const before = [''.indexOf, ''.charCodeAt, ''.toLowerCase, /a/.exec];
    expect(() => countWork(() => JSON.parse('no'))).toThrow(SyntaxError);
    expect([''.indexOf, ''.charCodeAt, ''.toLowerCase, /a/.exec]).toEqual(before);
    expect('abc'.replace(/b/g, '').indexOf('c')).toBe(1);
  });
});

describe('work that is timed', () => {
  test('by a pattern that goes back over what it has read is quadratic', () => {
    const work = (text: string): boolean => /<[^>]*!/.test(text);
    expect(timedGrowth((length) => '<a'.repeat(length / 2), work, 1_600).growth).toBeGreaterThan(mostTimedGrowth);
  });

  test('by a loop within a loop is quadratic', () => {
    const work = (text: string): number => {
      const pieces = text.split('>');
      return pieces.filter((piece, index) => pieces.lastIndexOf(`${piece}?`) === index).length;
    };
    expect(timedGrowth(tags, work, 1_800).growth).toBeGreaterThan(mostTimedGrowth);
  });

  test('by sorting is not', () => {
    expect(timedGrowth(tags, (text) => text.split('').sort().length, 64_000).growth).toBeLessThan(mostTimedGrowth);
  });
});

function eachTag(text: string, work: (at: number) => unknown): number {
  let tagsFound = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) {
    work(at);
    tagsFound += 1;
  }
  return tagsFound;
}

function patternFrom(at: number): RegExp {
  const pattern = /-->/g;
  pattern.lastIndex = at;
  return pattern;
}

function characters(text: string, from: number): number {
  let sum = 0;
  for (let at = from; at < text.length; at += 1) sum += text.charCodeAt(at);
  return sum;
}
