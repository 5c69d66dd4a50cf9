/**
 * What an element's tag and attributes say of its contents. `skip`: never read. `suspect`: boilerplate when it lies
 * within the article, but read on, for a page may wrap its article in it. `likely`: named like an article's text.
 */
export type Verdict = 'plain' | 'likely' | 'suspect' | 'skip';

/** Verdict of an element; those decided by class and id alone are remembered, for a site repeats its classes. */
export function verdictOf(tag: string, attributes: Readonly<Record<string, string>>): Verdict {
  if (attributes.hidden !== undefined && attributes.hidden !== 'until-found') return 'skip';
  if (attributes['aria-hidden'] === 'true' && tag !== 'a' && tag !== 'span') return 'suspect';
  const style = attributes.style;
  if (style !== undefined && /display:\s*none|visibility:\s*hidden/i.test(style)) return 'skip';
  if (skipped.has(tag)) return 'skip';
  const role = attributes.role;
  if (role !== undefined && suspectRoles.has(role)) return 'suspect';
  if (attributes.itemprop === 'articleBody' || attributes.property === 'articleBody') return 'likely';
  if (
    attributes.itemprop !== undefined &&
    /^(author|publisher|caption|commentText|comment)$/.test(attributes.itemprop)
  ) {
    return 'suspect';
  }
  if (suspects.has(tag)) return 'suspect';
  if (wrappers.has(tag)) return 'plain';
  const name = `${attributes.class ?? ''} ${attributes.id ?? ''}`;
  if (name.length === 1) return 'plain';
  return named(name, tag);
}

const skipped = new Set(['figcaption', 'nav', 'rp', 'rt']);
const suspects = new Set(['aside', 'footer', 'form', 'figure', 'dialog']);
const wrappers = new Set(['html', 'body', 'main']);
const containers = new Set(['div', 'section', 'article', 'td']);
const suspectRoles = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'banner',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'search',
  'tooltip',
  'note',
  'button',
  'tablist',
]);

const likely =
  /(^|[\s_-])(article|story|post|entry|news|content|artikel|articulo|articolo|noticia|page)[_-]{0,2}(inner|full|main)?[_-]{0,2}(body|text|content|copy|paragraphs?)([\s_-]|$)|articlebody|storybody|bodytext|body-?copy|entry-content|article__text|textbody|richtext/i;
const suspect =
  /(^|[\s_-])(ads?|advert\w*|adv|adslot|anzeige|werbung|reklama|promo\w*|teaser\w*|related\w*|recirc\w*|recommend\w*|more-?(on|from|news|stories)|read-?(more|also|next)|also-?read|see-?also|newsletter\w*|subscri\w*|signup|sign-up|login|register|piano|regwall|share\w*|sharing|social\w*|follow\w*|comments?|disqus|discussion|kommentar\w*|coral|sidebar|side-?bar|rail|breadcrumb\w*|navigation|nav|navbar|menu\w*|footer\w*|masthead|toolbar|byline\w*|author\w*|bio|autor\w*|credits?|copyright|caption\w*|legende|bildunterschrift|gallery|carousel|slider|slideshow|swiper|lightbox|modal|popup|pop-up|overlay|cookie\w*|consent|gdpr|cmp|banner\w*|tags?|taglist|tag-list|topics?|keywords|metadata|meta|timestamp|dateline|pub-?date|publish\w*|most-?(read|popular|viewed)|popular|trending|outbrain|taboola|sponsor\w*|affiliate|donat\w*|support-us|print|tooltip|hidden|sr-only|visually-?hidden|screen-?reader\w*|skip-?link\w*|player|video-?(player|box|caption)|embed|poll|quiz|correction-form|feedback|disclaimer|toc|table-of-contents|pagination|pager|prev-?next|next-?article|infobox|factbox|fact-box|fakta\w*|inline-?(related|links?|promo)|rating|download-app|app-(banner|promo)|noprint|no-print|audio\w*|listen)([\s_-]|$)|__(ad|related|share|tags?|author|meta|caption|byline|footer|newsletter|teaser|promo)\b|newsletter|paywall-?(banner|prompt|message|offer|overlay|modal)|related-?(articles?|stories|posts|content|news|links)|breadcrumb|social-?(share|media|links|icons)|share-?(bar|buttons|tools|links)|sharedaddy|addtoany|jp-relatedposts/i;

const remembered = new Map<string, Verdict>();
const rememberedMost = 5000;

function named(name: string, tag: string): Verdict {
  const key = `${tag} ${name}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size >= rememberedMost) remembered.clear();
  const verdict = judge(name.length > 400 ? name.slice(0, 400) : name, tag);
  remembered.set(key, verdict);
  return verdict;
}

function judge(name: string, tag: string): Verdict {
  const spaced = name.replace(/([a-z])([A-Z])/g, '$1-$2');
  if (containers.has(tag) && likely.test(spaced)) return 'likely';
  if (tag === 'article') return 'plain';
  return suspect.test(spaced) ? 'suspect' : 'plain';
}
