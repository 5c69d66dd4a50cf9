import { describe, expect, test } from '@jest/globals';
import { readBlocks } from '../../../shared/detect/page/blocks.ts';
import { $, documentOf } from '../../../shared/detect/page/document.ts';
import { readJsonLd } from '../../../shared/detect/page/json-ld.ts';
import { liveEntries } from '../../../shared/detect/page/live-blog.ts';

function entriesOf(html: string, updates: readonly object[] = []) {
  const schema = readJsonLd([
    JSON.stringify({ '@type': 'LiveBlogPosting', headline: 'Talks', liveBlogUpdate: updates }),
  ]);
  return liveEntries($, readBlocks(documentOf(html).root), schema);
}

const entry = (attributes: string, hour: string, text = `What the envoys said at ${hour} is not known.`) =>
  `<div ${attributes}><h3>At ${hour}</h3><time datetime="2026-03-02T${hour}:00Z">${hour}</time><p>${text}</p></div>`;

describe('entries that a schema states', () => {
  const update = (hour: string) => ({
    headline: `At ${hour}`,
    datePublished: `2026-03-02T${hour}Z`,
    articleBody: 'They met.',
  });

  test('are taken from there, whatever the page shows', () => {
    const shown = entry('class="live-entry"', '12:00') + entry('class="live-entry"', '13:00');
    expect(entriesOf(shown, [update('10:00'), update('09:00')])).toEqual([
      { headline: 'At 10:00', published: '2026-03-02T10:00:00Z', text: 'They met.' },
      { headline: 'At 09:00', published: '2026-03-02T09:00:00Z', text: 'They met.' },
    ]);
  });

  test('say something, and are two at least', () => {
    expect(entriesOf('', [update('10:00'), { datePublished: '2026-03-02' }])).toEqual([]);
    expect(entriesOf('', [{ headline: 'One' }, { text: 'Two' }])).toEqual([
      { headline: 'One', published: null, text: '' },
      { headline: '', published: null, text: 'Two' },
    ]);
  });
});

describe('entries that the page shows', () => {
  test.each([
    'itemprop="liveBlogUpdate"',
    'itemtype="https://schema.org/BlogPosting"',
    'id="block-65f0c0ffee12"',
    'class="live-blog__entry"',
    'class="liveticker-item"',
    'class="wide live-feed-update"',
    'class="live_post"',
    'class="ticker-event"',
  ])('are marked as such: %s', (attributes) => {
    expect(entriesOf(entry(attributes, '12:00') + entry(attributes, '13:00'))).toEqual([
      { headline: 'At 12:00', published: '2026-03-02T12:00:00Z', text: 'What the envoys said at 12:00 is not known.' },
      { headline: 'At 13:00', published: '2026-03-02T13:00:00Z', text: 'What the envoys said at 13:00 is not known.' },
    ]);
  });

  test.each([
    'class="entry"',
    'class="delivery-item"',
    'id="block-65f0c0ffee1"',
    'id="block-comments-list"',
    'itemtype="https://schema.org/Comment"',
  ])('are none otherwise: %s', (attributes) => {
    expect(entriesOf(entry(attributes, '12:00') + entry(attributes, '13:00'))).toEqual([]);
  });

  test('are two at least, with text, and two of them dated', () => {
    const named = 'class="live-entry"';
    const undated = `<div ${named}><p>What the envoys said later is not known.</p></div>`;
    expect(entriesOf(entry(named, '12:00'))).toEqual([]);
    expect(entriesOf(entry(named, '12:00') + undated)).toEqual([]);
    expect(entriesOf(entry(named, '12:00') + undated + entry(named, '13:00'))).toHaveLength(3);
    expect(entriesOf(entry(named, '12:00') + entry(named, '13:00', ''))).toEqual([]);
  });

  test('are dated by what the time shows where it states none', () => {
    const shown = (day: number) =>
      `<div class="live-entry"><time>${day} March 2026</time><i itemprop="datePublished" content="2026-01-01"></i><p>They met.</p></div>`;
    expect(entriesOf(shown(2) + shown(3)).map(({ published, text }) => [published, text])).toEqual([
      ['2026-03-02T00:00:00-00:00', 'They met.'],
      ['2026-03-03T00:00:00-00:00', 'They met.'],
    ]);
    const marked =
      '<div class="live-entry"><i itemprop="datePublished" content="2026-03-04"></i><p>They met.</p></div>';
    expect(entriesOf(marked.repeat(2))[0]?.published).toBe('2026-03-04T00:00:00-00:00');
  });

  test('have the text of the article, not of the page', () => {
    const more = '<p>Read more: the map</p><p>They parted.</p>';
    const [first] = entriesOf(
      entry('class="live-entry"', '12:00', `They met.</p>${more}<p>`) + entry('class="live-entry"', '13:00'),
    );
    expect(first?.text).toBe('They met.\n\nThey parted.');
  });

  test('are 500 at most, and nest to three', () => {
    expect(entriesOf(entry('class="live-entry"', '12:00').repeat(501))).toHaveLength(500);
    const nested = (depth: number): string =>
      depth === 0
        ? ''
        : `<div class="live-entry"><time datetime="2026-03-02"></time><p>They met.</p>${nested(depth - 1)}</div>`;
    expect(entriesOf(nested(5))).toHaveLength(3);
  });
});
