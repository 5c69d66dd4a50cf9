import { ownCopy } from './compare-text.ts';

/**
 * What an element's tag and attributes say of its contents. `skip`: never read. `suspect`: boilerplate when it lies
 * within the article, but read on, for a page may wrap its article in it. `likely`: named like an article's text.
 */
export type AreaKind = 'plain' | 'likely' | 'weak' | 'suspect' | 'skip';

/** Verdict of an element; those decided by class and id alone are remembered, for a site repeats its classes. */
export function areaKindOf(tag: string, attributes: Readonly<Record<string, string>>): AreaKind {
  if (attributes.hidden !== undefined && attributes.hidden !== 'until-found') return 'skip';
  if (attributes['aria-hidden'] === 'true' && tag !== 'a' && tag !== 'span') return 'suspect';
  const style = attributes.style;
  if (style !== undefined && /display:\s*none|visibility:\s*hidden|clip:\s*rect\(0/i.test(style)) return 'skip';
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
  const classes = attributes.class ?? '';
  const id = attributes.id ?? '';
  // A long id is a heading's slug, made of the article's own words.
  if (id === '' || id.length > 30) return classes === '' ? 'plain' : named(classes, tag);
  return named(`${classes} ${id}`, tag);
}

const skipped = new Set(['figcaption', 'nav']);
const suspects = new Set(['aside', 'footer', 'form', 'figure', 'dialog']);
const wrappers = new Set(['html', 'body', 'main']);
const containers = new Set(['div', 'section', 'article', 'td', 'ul', 'ol', 'span', 'header', 'table']);
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
/** What follows such a name when it is a part set into the text. */
const inset =
  /[_-](infobox|box|ads?|footer|header|related|newsletter|share|social|tags?|meta|media|image|caption|credits?|teaser|promo|video|author|comments?|sidebar|aside|toc|title)$/i;
/** Names of chrome that never holds the article's own text. */
const suspect = nameOf(
  `related\\w* recirc\\w* recommend\\w* more-(on|from|news|stories|articles) (read|see)-?(more|also|next) also-read newsletter\\w* subscri\\w*
  sign-?up log-?in register piano regwall share\\w* sharing social\\w* follow\\w* comments? disqus kommentar\\w* coral side-?bar rail
  breadcrumbs? nav navbar navigation menu\\w* footer\\w* masthead toolbar byline\\w* author autor\\w* author-\\w+ bio caption\\w* legende bildunterschrift
  lightbox pop-?up cookie\\w* consent gdpr cmp tag-?list timestamp dateline pub-?date most-?(read|popular|viewed) trending outbrain taboola
  teaser\\w* promo\\w* affiliate donat\\w* support-us tooltip sr-only visually-?hidden screen-?reader\\w* skip-?link\\w* video-?(player|box|caption)
  twitter-tweet instagram-media tiktok-embed bluesky-embed fb-post cptn \\w+[_-]cptn
  (image|img|photo|picture|media)[_-]{0,2}(caption|description|desc|credits?|meta|legend) correction-form feedback toc table-of-contents pagination pager prev-?next next-?article inline-?(related|links?|promo) download-app
  app-(banner|promo) no-?print sponsor\\w* credits? copyright advert\\w* anzeige werbung reklama adslot disclaimer`,
);
/** Names that mean chrome on most sites and the article on some: believed only where there is little prose. */
const weak = nameOf(
  `ads? adv tags? topics? keywords meta metadata publish\\w* popular banner\\w* overlay modal hidden gallery carousel slider slideshow swiper
  widget\\w* player embed poll quiz print audio\\w* listen discussion authors infobox fact-?box fakta\\w* rating label\\w* kicker`,
);
const suspectAnywhere =
  /__(ad|related|share|tags?|author|meta|caption|byline|footer|newsletter|teaser|promo)\b|newsletter|paywall-?(banner|prompt|message|offer|overlay|modal)|related-?(articles?|stories|posts|content|news|links)|breadcrumb|social-?(share|media|links|icons)|share-?(bar|buttons|tools|links)|sharedaddy|addtoany|jp-relatedposts/i;

function nameOf(words: string): RegExp {
  return new RegExp(`(^|[\\s_-])(${words.trim().split(/\s+/).join('|')})([\\s_-]|$)`, 'i');
}

/** Whole names that say nothing of what they hold. */
const idle = new RegExp(
  `(^|\\s)(${[
    // A page builder calls every paragraph a widget, and so do marketing systems.
    'elementor-(widget|element)(-(wrap|container|populated|text-editor|heading|theme-post-content|image|\\w{7}))?',
    'hs_cos_wrapper\\S*|widget-(span|type-\\S+)|so-widget\\S*|siteorigin-widget\\S*',
    // A component system's parts are not a consent manager's.
    'cmp-(text|container|title|contentfragment|experiencefragment|layout-container|list)\\S*',
    // States and topics of a post, and how a field shows its label.
    'status-publish|(tag|category)-\\S+|field-{1,2}label-\\w+',
    // What is cut off at the edges or hidden on some screens is not hidden.
    'overflow(-[xy])?-hidden|backface-hidden|\\S+:\\S*hidden',
    'content-sidebar-wrap|(has|with)-sidebar|no-(sidebar|sub-?nav|nav|menu|ads?|comments?)',
  ].join('|')})(?=\\s|$)|--no-sidebar`,
  'g',
);

/** Per class of tags, for what a name means hangs on the tag. */
const remembered = {
  article: new Map<string, AreaKind>(),
  container: new Map<string, AreaKind>(),
  other: new Map<string, AreaKind>(),
};
const rememberedMost = 30_000;

function named(name: string, tag: string): AreaKind {
  const known = remembered[tag === 'article' ? 'article' : containers.has(tag) ? 'container' : 'other'];
  let verdict = known.get(name);
  if (verdict !== undefined) return verdict;
  if (known.size >= rememberedMost) known.clear();
  verdict = judge(name.length > 400 ? name.slice(0, 400) : name, tag);
  known.set(ownCopy(name), verdict);
  return verdict;
}

function judge(name: string, tag: string): AreaKind {
  const spaced = parted(name);
  if (containers.has(tag) && likely.test(spaced) && spaced.split(/\s+/).some(isLikely)) return 'likely';
  if (tag === 'article') return 'plain';
  const first = chromeIn(spaced, tag);
  return first === 'plain' ? first : chromeIn(parted(name.replace(idle, ' ')), tag);
}

function chromeIn(spaced: string, tag: string): AreaKind {
  if (suspect.test(spaced) || suspectAnywhere.test(spaced)) return 'suspect';
  return containers.has(tag) && weak.test(spaced) ? 'weak' : 'plain';
}

/** "articleBody" as "article-Body". */
function parted(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1-$2');
}

/** Named like an article's text, and not like a part set into it: "article-body", not "article-body-infobox". */
function isLikely(name: string): boolean {
  return likely.test(name) && !inset.test(name);
}
