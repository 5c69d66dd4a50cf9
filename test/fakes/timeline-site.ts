import { serve } from '@hono/node-server';
import type { Development } from '../../shared/group/development.ts';
import { timelineApp } from '../../shared/present/present.ts';
import type { Developments } from '../../shared/services/store/developments.ts';
import { developments, fixtureNow } from '../fixtures/developments.ts';
import { feedStates, feeds } from '../fixtures/timeline/feeds.ts';

export const fixtureSite = 'https://parley.example';

/** The real app over developments held in memory; without any, over those of the fixture. */
export function fixtureApp(held: readonly Development[] = developments, faults = false) {
  return timelineApp({
    developments: shelf(held, faults),
    feedStates: { all: async () => feedStates, get: async () => null, put: async () => {} },
    feeds,
    clock: { now: () => fixtureNow },
    siteUrl: fixtureSite,
  });
}

/** The app on a real port of this machine. */
export async function startTimelineSite(held?: readonly Development[]) {
  const app = fixtureApp(held);
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const started = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () => resolve(started));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test site has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

function shelf(held: readonly Development[], faults: boolean): Developments {
  return {
    get: async (id) => held.find((development) => development.id === id) ?? null,
    ofItem: async () => null,
    between: async (since, until) => {
      if (faults) throw new Error('the table is on fire');
      return held.filter(({ firstSeen }) => since <= firstSeen && firstSeen < until);
    },
    save: async () => {},
  };
}
