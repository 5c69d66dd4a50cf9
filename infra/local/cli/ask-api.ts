import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { feedCatalog } from '../../../shared/collect/outlets/feed-catalog.ts';
import { timelineApp } from '../../../shared/present/present.ts';
import { systemClock } from '../../../shared/services/clock.ts';
import { dynamoDevelopments } from '../../../shared/services/store/developments.ts';
import { dynamoFeedStates } from '../../../shared/services/store/feeds.ts';
import { heldMessage, holderOf, lockFolder } from '../runtime/lock.ts';
import { openStore } from '../runtime/store.ts';
import { type Given, UsageError } from './command.ts';
import { dataFolder } from './settings.ts';
import { watchedFeeds } from './watched-feeds.ts';

/** Where a question goes, and what it is called in errors. */
interface Respondent {
  readonly name: string;
  ask(path: string): Promise<Response>;
  close(): Promise<void>;
}

/**
 * Asks Parley's HTTP API: the deployed one (`--api`), that of the process which works on the local store, or, where
 * none does, the same app in this process. Resolves with the answer's text.
 * Throws `UsageError` with the API's own words for a query it cannot read.
 */
export async function ask(given: Given, path: string): Promise<string> {
  const respondent = await respondentFor(given);
  try {
    const response = await respondent.ask(path);
    const text = await response.text();
    if (response.ok) return text;
    const message = messageIn(text) ?? `${respondent.name} answered ${response.status}`;
    if (response.status === 400) throw new UsageError(message);
    throw new Error(message);
  } finally {
    await respondent.close();
  }
}

async function respondentFor(given: Given): Promise<Respondent> {
  const api = given.text('api');
  if (api !== undefined) {
    if (!/^https?:\/\//.test(api) || !URL.canParse(api)) {
      throw new UsageError(`--api ${api}: pass the API URL that the stack printed; it starts with https://`);
    }
    // The stack prints the address of the timeline; what was meant is where it is served.
    return remote(api.replace(/(\/api(\/timeline)?)?\/*$/, ''));
  }
  const folder = dataFolder(given);
  const holder = holderOf(folder);
  if (holder !== null) {
    if (holder.url === null) throw new Error(heldMessage(folder, holder));
    return remote(holder.url);
  }
  if (!existsSync(join(folder, 'store'))) {
    throw new Error(`${folder} holds no store yet; run \`npm start\` first, or pass --data DIR or --api URL`);
  }
  return inProcess(folder);
}

function remote(origin: string): Respondent {
  return {
    name: origin,
    async ask(path) {
      try {
        return await fetch(`${origin}${path}`, { signal: AbortSignal.timeout(30_000) });
      } catch (error) {
        const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
        throw new Error(`${origin} could not be asked: ${cause}`);
      }
    },
    close: async () => undefined,
  };
}

async function inProcess(folder: string): Promise<Respondent> {
  const lock = lockFolder(folder);
  const store = await openStore(folder).catch((error: unknown) => {
    lock.release();
    throw error;
  });
  const app = timelineApp({
    developments: dynamoDevelopments(store.client, store.tableName),
    feedStates: dynamoFeedStates(store.client, store.tableName),
    feeds: feedCatalog(watchedFeeds(folder)).feeds,
    clock: systemClock,
    siteUrl: 'http://127.0.0.1:8080',
  });
  return {
    name: folder,
    ask: async (path) => app.request(path),
    async close() {
      await store.close();
      lock.release();
    },
  };
}

function messageIn(text: string): string | null {
  try {
    const { error } = JSON.parse(text) as { error?: { message?: unknown } };
    return typeof error?.message === 'string' ? error.message : null;
  } catch {
    return null;
  }
}
