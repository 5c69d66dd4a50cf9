import { escapeMarkup } from './escape-markup.ts';
import type { SampleOutlet } from './sample-outlet.ts';
import type { PublishedStory } from './stories.ts';

/** The feed document of an outlet, in its format, newest story first. `origin` has no slash at the end. */
export function feedXml(outlet: SampleOutlet, stories: readonly PublishedStory[], origin: string): string {
  const encoding = outlet.behavior.charset ?? 'UTF-8';
  return `<?xml version="1.0" encoding="${encoding}"?>\n${writers[outlet.behavior.format](outlet, stories, origin)}\n`;
}

type Writer = (outlet: SampleOutlet, stories: readonly PublishedStory[], origin: string) => string;

const writers: Readonly<Record<SampleOutlet['behavior']['format'], Writer>> = {
  'rss-0.91': (outlet, stories, origin) => rss('0.91', outlet, stories, origin, () => ''),
  'rss-0.92': (outlet, stories, origin) => rss('0.92', outlet, stories, origin, () => ''),
  'rss-2.0': (outlet, stories, origin) =>
    rss('2.0', outlet, stories, origin, (story) => {
      const link = `${origin}${story.path}`;
      const text = [story.lead, ...story.body].map((paragraph) => `<p>${escapeMarkup(paragraph)}</p>`).join('');
      const full = outlet.behavior.fullText === true ? `<content:encoded><![CDATA[${text}]]></content:encoded>` : '';
      return `<guid isPermaLink="true">${link}</guid><pubDate>${new Date(story.at).toUTCString()}</pubDate>${full}`;
    }),
  'rss-1.0': rdf,
  'atom-1.0': atom,
};

function rss(
  version: string,
  { outlet, language }: SampleOutlet,
  stories: readonly PublishedStory[],
  origin: string,
  more: (story: PublishedStory) => string,
): string {
  const namespace = version === '2.0' ? ' xmlns:content="http://purl.org/rss/1.0/modules/content/"' : '';
  const items = stories.map(
    (story) =>
      `<item><title>${escapeMarkup(story.headline)}</title><link>${origin}${story.path}</link>` +
      `<description>${escapeMarkup(story.lead)}</description>${more(story)}</item>`,
  );
  return (
    `<rss version="${version}"${namespace}><channel><title>${escapeMarkup(outlet.name)}</title><link>${origin}/</link>` +
    `<description>${escapeMarkup(outlet.why)}</description><language>${language}</language>\n${items.join('\n')}\n` +
    `</channel></rss>`
  );
}

function rdf({ outlet, language }: SampleOutlet, stories: readonly PublishedStory[], origin: string): string {
  const items = stories.map(
    (story) =>
      `<item rdf:about="${origin}${story.path}"><title>${escapeMarkup(story.headline)}</title>` +
      `<link>${origin}${story.path}</link><description>${escapeMarkup(story.lead)}</description>` +
      `<dc:date>${story.at}</dc:date></item>`,
  );
  const list = stories.map((story) => `<rdf:li rdf:resource="${origin}${story.path}"/>`).join('');
  return (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ' +
    `xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="${origin}/"><title>${escapeMarkup(outlet.name)}` +
    `</title><link>${origin}/</link><description>${escapeMarkup(outlet.why)}</description>` +
    `<dc:language>${language}</dc:language><items><rdf:Seq>${list}</rdf:Seq></items></channel>\n${items.join('\n')}\n` +
    `</rdf:RDF>`
  );
}

function atom({ outlet, language, key }: SampleOutlet, stories: readonly PublishedStory[], origin: string): string {
  const entries = stories.map(
    (story) =>
      `<entry><id>tag:${key},2026:${story.path}</id><title type="text">${escapeMarkup(story.headline)}</title>` +
      `<link rel="alternate" href="${origin}${story.path}"/><published>${story.at}</published>` +
      `<updated>${story.at}</updated><summary>${escapeMarkup(story.lead)}</summary></entry>`,
  );
  return (
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}"><id>tag:${key},2026:feed</id>` +
    `<title>${escapeMarkup(outlet.name)}</title><link href="${origin}/"/><link rel="self" href="${origin}/feed.xml"/>` +
    `<updated>${stories[0]?.at ?? '2026-09-07T00:00:00Z'}</updated>\n${entries.join('\n')}\n</feed>`
  );
}
