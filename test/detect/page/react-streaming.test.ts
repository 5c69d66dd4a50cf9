import { describe, expect, test } from '@jest/globals';
import { placeStreamed } from '../../../shared/detect/page/react-streaming.ts';

const hole = (id: string) => `<template id="${id}"></template>`;
const segment = (id: string, content: string, script: string) =>
  `<div hidden id="${id}">${content}</div><script>${script}</script>`;

describe('a segment that React streams', () => {
  test('fills the boundary that its script names', () => {
    expect(placeStreamed(`<main>${hole('B:7')}</main>${segment('S:0', '<p>a</p>', '$RC("B:7","S:0")')}end`)).toBe(
      '<main><p>a</p></main><script>$RC("B:7","S:0")</script>end',
    );
  });

  test('fills the place that its script names, the segment named first', () => {
    expect(placeStreamed(`<main>${hole('P:2')}</main>${segment('S:1', '<p>a</p>', '$RS("S:1","P:2")')}`)).toContain(
      '<main><p>a</p></main>',
    );
  });

  test('fills the boundary of its own number where no script names one', () => {
    expect(placeStreamed(`<main>${hole('B:3')}</main><div hidden id="S:3"><p>a</p></div>`)).toBe(
      '<main><p>a</p></main>',
    );
  });

  test('is named in up to twenty letters and digits', () => {
    const placed = (place: string, own: string) =>
      placeStreamed(`<main>${hole(place)}</main>${segment(own, '<p>a</p>', `$RC("${place}","${own}")`)}`).includes(
        '<main><p>a</p></main>',
      );
    const [long, longer] = ['1'.repeat(20), '1'.repeat(21)];
    expect([placed(`B:${long}`, 'S:0'), placed(`B:${longer}`, 'S:0')]).toEqual([true, false]);
    expect([placed('B:7', `S:${long}`), placed('B:7', `S:${longer}`)]).toEqual([true, false]);
  });

  test('may hold the place of a later one', () => {
    const first = segment('S:0', `<p>a</p>${hole('B:1')}`, '$RC("B:0","S:0")');
    const second = segment('S:1', '<p>b</p>', '$RC("B:1","S:1")');
    expect(placeStreamed(`<main>${hole('B:0')}</main>${first}${second}`)).toContain('<main><p>a</p><p>b</p></main>');
  });

  test('without a place is shown where it stands', () => {
    expect(placeStreamed('<main></main><div hidden id="S:0"><p>a</p></div>')).toBe('<main></main><div><p>a</p></div>');
  });
});

test('another page passes unchanged', () => {
  const page = '<main><div hidden id="menu">a</div></main>';
  expect(placeStreamed(page)).toBe(page);
});

test('a hundred segments are placed, and those beyond stay hidden', () => {
  const numbers = Array.from({ length: 101 }, (_, number) => number);
  const holes = numbers.map((number) => hole(`B:${number}`)).join('');
  const segments = numbers.map((number) => `<div hidden id="S:${number}"><p>${number}</p></div>`).join('');
  const page = placeStreamed(holes + segments);
  expect(page).toContain('<p>98</p><p>99</p>');
  expect(page).toContain('<div hidden id="S:100"><p>100</p></div>');
  expect(page.match(/<template/g)).toHaveLength(1);
});

test('the script that names a place stands within 20,000 characters', () => {
  const placed = (gap: number) =>
    placeStreamed(
      `<main>${hole('B:7')}</main><div hidden id="S:0"><p>a</p></div><script>${' '.repeat(gap)}$RC("B:7","S:0")</script>`,
    ).includes('<main><p>a</p></main>');
  expect([placed(19_900), placed(20_000)]).toEqual([true, false]);
});
