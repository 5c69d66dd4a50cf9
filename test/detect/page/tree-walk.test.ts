import { describe, expect, test } from '@jest/globals';
import { documentOf } from '../../../shared/detect/page/document.ts';
import { textOf, walk } from '../../../shared/detect/page/tree-walk.ts';

/** What a walk meets: "<name" where it enters an element, "name>" where it leaves one, and texts. */
function stepsOf(html: string, passedOver = ''): string[] {
  const steps: string[] = [];
  walk(documentOf(html).root, {
    text: (node) => void steps.push(node.data),
    enter: ({ name }) => {
      steps.push(`<${name}`);
      return name !== passedOver;
    },
    leave: ({ name }) => void steps.push(`${name}>`),
  });
  return steps;
}

describe('a walk', () => {
  test('goes through elements and texts in the order of the page', () => {
    expect(stepsOf('a<div><p>b</p><i></i></div>c')).toEqual(['a', '<div', '<p', 'b', 'p>', '<i', 'i>', 'div>', 'c']);
  });

  test('neither enters nor leaves what it was told to pass over', () => {
    expect(stepsOf('<ul><li>a</li></ul>b', 'ul')).toEqual(['<ul', 'b']);
  });

  test('of an empty page meets nothing', () => {
    expect(stepsOf('')).toEqual([]);
  });
});

describe('the text of an element', () => {
  const of = (html: string) => textOf(documentOf(html).root);

  test('is that of all beneath it, white space collapsed', () => {
    expect(of('<h1> Envoys\n <b>meet</b><i> again</i> </h1>')).toBe('Envoys meet again');
  });

  test('is not that of scripts', () => {
    expect(of('a<script type="application/ld+json">{"b":1}</script>c')).toBe('ac');
  });

  test('ends after 2,000 nodes', () => {
    expect(of('<i>a</i>'.repeat(1500))).toBe('a'.repeat(1000));
  });

  test('ends after 10,000 characters, also of one text', () => {
    expect(of('x'.repeat(12_000))).toHaveLength(10_000);
    expect(of(`${'x'.repeat(9_999)}<i>y</i><i>z</i>`)).toMatch(/^x+y$/);
  });
});
