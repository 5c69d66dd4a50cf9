/** A hostile page of about the length asked for, in characters. */
type PageShape = (length: number) => string;

const paragraph = '<p>The envoys met in Geneva, and they said that talks would go on for days to come.</p>';

/** Pages made to cost time, each ending the sentence "a page that ..." */
export const pageShapes: Readonly<Record<string, PageShape>> = {
  'nests elements': repeated('<div>'),
  'never closes inline tags': repeated('<b>'),
  'closes what was never opened': repeated('<div></span>'),
  'alternates list items and inline tags': repeated('<li><b>'),
  'opens script again and again': repeated('<script>'),
  'opens comments again and again': repeated('<!--'),
  'is made of NUL characters': repeated('\u0000<p>\u0000a'),
  'is one long run of spaces': (length) => `<p>${' '.repeat(length)}`,
  'opens paragraphs again and again': repeated('<p>'),
  'opens titles again and again': repeated('<title>'),
  'nests entries of a live blog': (length) =>
    `${'<div class="live-blog-post">a'.repeat(390)}${'<i>b</i>'.repeat(length / 8)}`,
  'wraps all in dates and bylines': (length) =>
    `${'<time>'.repeat(40)}${'<i itemprop="author">'.repeat(40)}${'word '.repeat(length / 5)}`,
  'is full of share links': repeated(`${'z'.repeat(25)}<span class="share">y</span>`),
  'never ends its last line': (length) => `${paragraph}<p>${'/--'.repeat(length / 3)}a`,
  'pads its JSON-LD': (length) => `<script type="application/ld+json">{}]]>${' '.repeat(length)}x</script>`,
  'nests a headline in lists': (length) =>
    `<script type="application/ld+json">{"@type":"Article","datePublished":"x","headline":${'['.repeat(length / 2)}${']'.repeat(length / 2)}}</script>`,
  'leaves a quote open': repeated('<a b="'),
  'nests JSON-LD lists': (length) => `<script type="application/ld+json">${'['.repeat(length)}</script>`,
  'is one long link': (length) => `<a href="/a">${'word, '.repeat(length / 6)}`,
  'breaks lines and nothing else': repeated('a<br>'),
  'nests areas with a sentence in each': repeated(`<div class="teaser">${paragraph}`),
  'has a heading in every paragraph': repeated('<h1>Envoys meet</h1><p>a</p>'),
  'has entities and nothing else': repeated('&amp;'),
  'streams its segments': repeated('<div hidden id="S:1"><p>a</p></div><script>$RC("B:1","S:1")</script>'),
  'states its facts over and over': repeated('<meta name="author" content="A"><time>1 May 2026</time>'),
};

function repeated(pattern: string): PageShape {
  return (length) => pattern.repeat(length / pattern.length);
}
