import iconv from 'iconv-lite';

/** A feed as it was served on two polls: on the second about one entry in twenty is new. */
export interface Served {
  readonly name: string;
  readonly contentType: string;
  readonly first: Buffer;
  readonly second: Buffer;
}

/** One story, from which any kind of feed can be made. */
interface Story {
  readonly number: number;
  readonly title: string;
  readonly lead: string;
  readonly paragraphs: readonly string[];
  readonly published: Date;
}

/** Feeds in the likeness of real outlets', the same on every run. */
export function generatedFeeds(): Served[] {
  return outlets.map(({ name, count, sentences, language, render, encoding = 'utf-8' }) => {
    const stories = Array.from({ length: count + fresh(count) }, (_, index) => story(index, sentences, language));
    const body = (from: number): Buffer => iconv.encode(render(stories.slice(from, from + count)), encoding);
    return { name, contentType: `application/xml; charset=${encoding}`, first: body(fresh(count)), second: body(0) };
  });
}

/** Entries of the second poll that the first did not have. */
export function fresh(count: number): number {
  return Math.max(1, Math.round(count / 20));
}

type Language = 'en' | 'ru' | 'uk' | 'de';

const outlets: readonly {
  readonly name: string;
  readonly count: number;
  readonly sentences: number;
  readonly language: Language;
  readonly encoding?: string;
  readonly render: (stories: readonly Story[]) => string;
}[] = [
  { name: 'newspaper, full text in CDATA', count: 20, sentences: 40, language: 'en', render: fullText },
  { name: 'broadcaster, short CDATA', count: 60, sentences: 2, language: 'en', render: shortText },
  { name: 'daily, escaped HTML and media', count: 40, sentences: 8, language: 'en', render: escapedText },
  { name: 'blog, Atom with escaped HTML', count: 20, sentences: 30, language: 'en', render: atomHtml },
  { name: 'institute, Atom with XHTML', count: 20, sentences: 25, language: 'de', render: atomXhtml },
  {
    name: 'agency, windows-1251',
    count: 60,
    sentences: 12,
    language: 'ru',
    encoding: 'windows-1251',
    render: fullText,
  },
  { name: 'portal, Ukrainian', count: 80, sentences: 4, language: 'uk', render: shortText },
  { name: 'aggregator, escaped lists', count: 100, sentences: 3, language: 'en', render: escapedText },
  { name: 'magazine, RDF', count: 20, sentences: 6, language: 'de', render: rdf },
];

/** WordPress serves it so. */
function fullText(stories: readonly Story[]): string {
  return rss(stories, (story) =>
    [
      `<comments>${link(story)}#respond</comments>`,
      '<dc:creator><![CDATA[Anna Berg]]></dc:creator>',
      ...topics(story).map((topic) => `<category><![CDATA[${topic}]]></category>`),
      `<description><![CDATA[<p>${story.lead}</p>\n<p>The post <a rel="nofollow" href="${link(story)}">${story.title}</a> appeared first on <a rel="nofollow" href="https://example.org">Example News</a>.</p>\n]]></description>`,
      `<content:encoded><![CDATA[${html(story)}]]></content:encoded>`,
      `<wfw:commentRss>${link(story)}feed/</wfw:commentRss><slash:comments>${story.number % 9}</slash:comments>`,
      `<post-id xmlns="com-wordpress:feed-additions:1">${story.number}</post-id>`,
    ].join('\n\t\t'),
  );
}

/** Broadcasters and portals serve it so. */
function shortText(stories: readonly Story[]): string {
  return rss(
    stories,
    (story) => `<description><![CDATA[${story.lead}]]></description>
      <category>${topics(story)[0]}</category>\n      ${picture(story)}`,
  );
}

/** Large dailies serve it so: topics by address, several pictures with credits. */
function escapedText(stories: readonly Story[]): string {
  return rss(stories, (story) =>
    [
      `<description>${escaped(`<p>${story.lead}</p> ${html(story)} <a href="${link(story)}">Continue reading...</a>`)}</description>`,
      ...topics(story).map((topic) => `<category domain="https://example.org/world/${topic}">${topic}</category>`),
      picture(story),
      `<dc:creator>Anna Berg</dc:creator><dc:date>${story.published.toISOString()}</dc:date>`,
    ].join('\n      '),
  );
}

function topics(story: Story): string[] {
  return ['World', 'Europe', 'Diplomacy', 'Talks', 'Geneva', 'Ceasefire', 'Ministers', 'Security'].slice(
    story.number % 4,
  );
}

function atomHtml(stories: readonly Story[]): string {
  return atom(
    stories,
    (story) => `<content type="html" xml:base="https://example.org/">${escaped(html(story))}</content>`,
  );
}

function atomXhtml(stories: readonly Story[]): string {
  return atom(
    stories,
    (story) =>
      `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${html(story).replaceAll('&nbsp;', '&#160;')}</div></content>`,
  );
}

function rdf(stories: readonly Story[]): string {
  const items = stories.map(
    (story) => `<item rdf:about="${link(story)}">\n<title>${escaped(story.title)}</title>\n<link>${link(story)}</link>
<description>${escaped(story.lead)}</description>\n<dc:date>${story.published.toISOString()}</dc:date>\n</item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://example.org/"><title>Magazin</title><link>https://example.org/</link></channel>\n${items.join('\n')}\n</rdf:RDF>`;
}

function rss(stories: readonly Story[], inside: (story: Story) => string): string {
  const items = stories.map(
    (story) => `<item>\n\t\t<title>${escaped(story.title)}</title>\n\t\t<link>${link(story)}</link>
\t\t<guid isPermaLink="false">https://example.org/?p=${story.number}</guid>\n\t\t<pubDate>${story.published.toUTCString()}</pubDate>\n\t\t${inside(story)}\n\t</item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xmlns:slash="http://purl.org/rss/1.0/modules/slash/" xmlns:wfw="http://wellformedweb.org/CommentAPI/">
<channel>\n<title>Example News</title>\n<atom:link href="https://example.org/feed" rel="self" type="application/rss+xml" />
<link>https://example.org</link>\n<description>News</description>\n<language>en</language>\n${items.join('\n')}\n</channel>\n</rss>`;
}

function atom(stories: readonly Story[], inside: (story: Story) => string): string {
  const entries = stories.map(
    (
      story,
    ) => `<entry>\n<title type="html">${escaped(story.title)}</title>\n<link rel="alternate" type="text/html" href="${link(story)}"/>
<id>tag:example.org,2026:${story.number}</id>\n<published>${story.published.toISOString()}</published><updated>${story.published.toISOString()}</updated>
<author><name>Anna Berg</name></author>\n<summary type="html">${escaped(story.lead)}</summary>\n${inside(story)}\n</entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Example</title>
<link href="https://example.org/"/><link rel="self" href="https://example.org/atom"/><id>https://example.org/</id>\n${entries.join('\n')}\n</feed>`;
}

function picture(story: Story): string {
  const address = `https://img.example.org/img/media/${story.number}/0_0_5000_3000/master/5000.jpg`;
  return [140, 460, 700]
    .map(
      (
        width,
      ) => `<media:content width="${width}" url="${address}?width=${width}&amp;quality=85&amp;auto=format&amp;fit=max&amp;s=${story.number * 7919}">
        <media:credit scheme="urn:ebu">Photograph: A. Berg/Example Agency</media:credit>
      </media:content>`,
    )
    .join('\n      ');
}

function link(story: Story): string {
  return `https://example.org/world/2026/01/05/talks-${story.number}?utm_source=feed&amp;utm_medium=rss`;
}

function html(story: Story): string {
  return story.paragraphs
    .map((text, index) => (index % 4 === 3 ? `${figure(story, index)}\n${paragraph(text)}` : paragraph(text)))
    .join('\n\n');
}

function paragraph(text: string): string {
  const linked = text.replace(
    /(\S+) (\S+) (\S+)\.$/,
    '<a href="https://example.org/topic/talks" target="_blank" rel="noopener">$1</a> <em>$2</em>&nbsp;$3.',
  );
  return `<p class="wp-block-paragraph">${linked.replace(/’/g, '&#8217;')}</p>`;
}

function figure(story: Story, index: number): string {
  const address = `https://img.example.org/wp-content/uploads/2026/01/${story.number}-${index}`;
  const sizes = [300, 768, 1024].map((width) => `${address}-${width}x${(width * 2) / 3}.jpg ${width}w`).join(', ');
  return `<figure class="wp-block-image size-large"><img loading="lazy" decoding="async" width="1024" height="683" src="${address}.jpg" alt="Delegates at the table" class="wp-image-${story.number}" srcset="${sizes}" sizes="auto, (max-width: 1024px) 100vw, 1024px" /><figcaption class="wp-element-caption">Delegates at the table</figcaption></figure>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

const words: Record<Language, readonly string[]> = {
  en: 'the delegation said on Monday that talks over a ceasefire would resume in Geneva after both sides had agreed to exchange lists “as a first step” and ministers didn’t rule out a meeting'.split(
    ' ',
  ),
  ru: 'делегация сообщила в понедельник что переговоры о прекращении огня возобновятся в Женеве после обмена списками и министры не исключили встречу «в ближайшие дни» заявил представитель'.split(
    ' ',
  ),
  uk: 'делегація повідомила в понеділок що переговори про припинення вогню відновляться в Женеві після обміну списками і міністри не виключили зустріч «найближчими днями» заявив речник'.split(
    ' ',
  ),
  de: 'die Delegation teilte am Montag mit dass die Gespräche über eine Waffenruhe in Genf fortgesetzt würden nachdem beide Seiten Listen ausgetauscht hätten „als ersten Schritt“ sagte ein Sprecher'.split(
    ' ',
  ),
};

/** A made-up story; its wording follows from its number alone. */
function story(number: number, sentences: number, language: Language): Story {
  let state = (number + 1) * 2_654_435_761;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
  const list = words[language];
  const sentence = (): string => `${Array.from({ length: 8 + next(14) }, () => list[next(list.length)]).join(' ')}.`;
  return {
    number,
    title: sentence().slice(0, 90),
    lead: `${sentence()} ${sentence()}`,
    paragraphs: Array.from({ length: Math.ceil(sentences / 2) }, () => `${sentence()} ${sentence()}`),
    published: new Date(Date.UTC(2026, 0, 5, 12) - number * 1_860_000),
  };
}
