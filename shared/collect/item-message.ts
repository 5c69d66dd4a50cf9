import { hostOf } from './host.ts';
import type { Item } from './item.ts';

/** Work for the detect stage. `revisit` asks for another visit to the page of an item judged before. */
export interface ItemMessage {
  readonly itemId: string;
  readonly revisit?: boolean;
  /** What makes two messages one: the item's revision, and how often its page was read. */
  readonly revision?: number;
  readonly visit?: number;
  /** Where its page is: pages of one host are read one after the other. */
  readonly host?: string;
}

/** The message for a visit to an item's page. */
export function itemMessage({ id, revision, link }: Item, visit: number): ItemMessage {
  return { itemId: id, revision, visit, host: (link && hostOf(link)) ?? id };
}
