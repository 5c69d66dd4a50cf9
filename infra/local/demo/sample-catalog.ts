import type { Feed, Outlet } from '../../../shared/collect/feed.ts';
import type { FeedCatalog } from '../../../shared/collect/outlets/feed-catalog.ts';
import { sampleOutlets } from './sample-outlets.ts';
import type { SampleServer } from './server.ts';

/** The invented outlets' feeds, as the sample server serves them. */
export function sampleCatalog(server: SampleServer): FeedCatalog {
  const feeds: readonly Feed[] = sampleOutlets.map((sample) => ({
    id: `sample-${sample.key}`,
    url: server.feedUrl(sample),
    language: sample.language,
    outlet: sample.outlet,
  }));
  const byId = new Map(feeds.map((feed) => [feed.id, feed]));
  return {
    feeds,
    byId: (feedId) => byId.get(feedId) ?? null,
    outletOf: ({ feedId }): Outlet => {
      const feed = byId.get(feedId);
      if (feed === undefined) throw new Error(`${feedId} is not a feed of the sample world`);
      return feed.outlet;
    },
  };
}
