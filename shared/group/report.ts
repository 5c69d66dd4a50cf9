import type { Outlet } from '../collect/feed.ts';
import type { Item } from '../collect/item.ts';
import type { Article } from '../detect/article.ts';
import type { Mention } from '../detect/mention.ts';
import type { Report } from './development.ts';
import { sketchOf } from './similarity/text-similarity.ts';

/** The report that an article makes, with its origin. Throws for a mention without an act. */
export function reportOf(item: Item, article: Article, mention: Mention, outlet: Outlet): Report {
  if (mention.act === null) throw new Error(`Item ${item.id} is not about the talks, so it makes no report`);
  const { name, owner, side, stateAffiliated } = outlet;
  return {
    itemId: item.id,
    link: article.canonical ?? item.link,
    headline: article.headline,
    language: article.language,
    outlet: name,
    owner,
    side,
    stateAffiliated,
    wire: article.wire,
    published: article.published,
    updated: article.updated,
    firstSeen: item.firstSeen,
    ...(item.backlog === true ? { backlog: true } : {}),
    source: article.source,
    articleRevision: article.revision,
    ...(article.edit === undefined ? {} : { edit: article.edit }),
    sentences: mention.sentences,
    act: mention.act,
    score: mention.score,
    sketch: sketchOf(`${article.headline}\n${article.text}`),
  };
}
