import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Keeps which feeds a store watches, so that its health can be shown while nothing runs. Empty: the built-in ones. */
export function keepWatchedFeeds(folder: string, addresses: readonly string[]): void {
  writeFileSync(join(folder, 'feeds.json'), `${JSON.stringify(addresses, null, 2)}\n`);
}

/** The feeds that were watched last; none for the built-in ones. */
export function watchedFeeds(folder: string): readonly string[] {
  const path = join(folder, 'feeds.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as string[]) : [];
}
