import { isEmpty, SettingsError, words } from './setting-values.ts';

/** A function's environment holds 4 KB in all (Lambda quotas); what is left goes to the other variables. */
const longestFeedList = 3000;

/**
 * Addresses of feeds: separated by commas, as a JSON list, or a list of `cdk.json`. A comma inside an address comes
 * back as "%2C", since the functions take the list with commas between. Throws naming the one that is not an address.
 */
export function readFeeds(value: unknown): readonly string[] {
  const feeds = Array.isArray(value) ? value.map(String) : feedList(isEmpty(value) ? '' : String(value).trim());
  const wrong = feeds.find((feed) => !isWebAddress(feed));
  if (wrong !== undefined) {
    throw new SettingsError(
      `feeds contains "${wrong}", which is not an http or https address; pass addresses separated by commas: -c feeds=https://example.com/rss,https://example.org/atom`,
    );
  }
  const encoded = feeds.map((feed) => feed.replaceAll(',', '%2C'));
  if (encoded.join(',').length > longestFeedList) {
    throw new SettingsError(
      `feeds is ${encoded.join(',').length} characters long and a function's environment takes ${longestFeedList}; pass fewer feeds, or add them to shared/collect/outlets`,
    );
  }
  return encoded;
}

function feedList(text: string): string[] {
  if (!text.startsWith('[')) return words(text);
  try {
    const list: unknown = JSON.parse(text);
    if (Array.isArray(list)) return list.map(String);
  } catch {
    // Falls through to the sentence below: what JSON.parse says of it helps nobody.
  }
  throw new SettingsError(
    `feeds is not a JSON list of addresses; quote it for the shell: -c 'feeds=["https://example.com/rss"]'`,
  );
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
