import { type DynamoDBDocumentClient, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Item } from '../../collect/item.ts';
import type { KeyOwner } from '../../collect/match-entries.ts';
import type { Article } from '../../detect/article.ts';
import type { Mention, Verdict } from '../../detect/mention.ts';
import { table as names, partitions } from '../../names.ts';
import { sha256 } from '../../text/sha256.ts';
import { type Body, dropReplaced, packBody, unpackBody } from './body.ts';
import { allPlanned, dueForRevisit, revisitIndex } from './revisits.ts';
import {
  getRow,
  getRows,
  isConditionFailure,
  keyOf,
  putNew,
  putRows,
  queryRows,
  type Row,
  type Table,
} from './rows.ts';

/** Where an item stands: every item ends as judged, or its message in a dead-letter queue with the reason. */
export interface StoredItem {
  readonly item: Item;
  /** Item revision that was judged last; null until then. */
  readonly judgedRevision: number | null;
  readonly verdict: Verdict | null;
  /** When the page is due for another visit; null when it is not. */
  readonly revisitAt: string | null;
  /** How often its page was read so far, for the schedule of revisits. Stored as `looks`. */
  readonly visits: number;
  /** How often in a row it was read as no longer on the talks without that being believed yet. */
  readonly doubts: number;
}

/** What follows a judgement. */
interface AfterJudgement {
  readonly revisitAt: string | null;
  readonly visits: number;
  readonly doubts?: number;
  /** The item revision that was judged; articles count theirs apart. */
  readonly itemRevision: number;
}

/** Items with the articles and mentions made of them. */
export interface Items {
  /**
   * Finds items by any of their identity keys (see `keysOf`).
   * Returns key -> whose it is, for those known.
   */
  known(keys: readonly string[]): Promise<ReadonlyMap<string, KeyOwner>>;
  /** Marks keys as borne by two entries: they identify nothing from then on. Keys that nobody has are left alone. */
  share(keys: readonly string[]): Promise<void>;
  get(id: string): Promise<StoredItem | null>;
  /**
   * Adds an item under all its keys; false if its id is already there (nothing is overwritten, missing keys are
   * added). False does not say that the item went on: its first adder may have died, so look at `judgedRevision`.
   */
  add(item: Item, keys: readonly string[]): Promise<boolean>;
  /** Replaces the item's content with a later revision; an older or equal revision changes nothing. */
  revise(item: Item): Promise<void>;
  /** Keeps a revision of the article and its mention, and marks the item as judged, in that order. */
  judged(article: Article, mention: Mention, next: AfterJudgement): Promise<void>;
  /** Marks an item as judged to be on something else. Nearly all are, so nothing more is kept of them. */
  dismissed(itemId: string, itemRevision: number): Promise<void>;
  /** The latest mention of an item with the article it was found in. */
  latest(itemId: string): Promise<{ article: Article; mention: Mention } | null>;
  /**
   * Ids of items whose page is due for another visit, soonest first; then those with a visit further off than any is
   * planned, which was written while the clock was ahead.
   */
  dueForRevisit(now: string, limit: number): Promise<readonly string[]>;
  /** Ids of all items whose page is to be visited again: those on the talks of the last week, and some more. */
  withVisitPlanned(): Promise<readonly string[]>;
}

const itemRow = 'ITEM';
const articlePrefix = 'ARTICLE#';
const notJudgedSince = '(attribute_not_exists(judgedRevision) OR judgedRevision <= :condition)';

/**
 * Items in one table. Rows: the item, its articles each with its mention, and a pointer per identity key.
 * The item's row is written before its keys: a collector that dies in between meets the item again as unknown, adds
 * it under the same id, and the missing keys follow. The article's row is written before the item is marked judged:
 * a detector that dies in between does the work again and overwrites the same row.
 */
export function dynamoItems(client: DynamoDBDocumentClient, tableName: string): Items {
  const table: Table = { client, name: tableName };
  return {
    async known(keys) {
      const byRow = new Map(keys.map((key) => [keyPartition(key), key]));
      const rows = await getRows(
        table,
        [...byRow.keys()].map((partition) => keyOf(partition, 'KEY')),
      );
      return new Map(rows.map((row) => [byRow.get(String(row[names.partition])) ?? '', ownerIn(row)]));
    },
    async share(keys) {
      const rows = await getRows(
        table,
        keys.map((key) => keyOf(keyPartition(key), 'KEY')),
      );
      await putRows(
        table,
        rows.map((row) => ({ ...row, shared: true })),
      );
    },
    async get(id) {
      const row = await getRow(table, keyOf(itemPartition(id), itemRow));
      return row && storedItem(table, row);
    },
    async add(item, keys) {
      const { readable, body } = await itemAttributes(table, item);
      const row = { ...keyOf(itemPartition(item.id), itemRow), ...readable, ...body };
      const added = await putNew(table, row);
      await Promise.all(keys.map((key) => putNew(table, { ...keyOf(keyPartition(key), 'KEY'), itemId: item.id })));
      return added;
    },
    async revise(item) {
      const { readable, body } = await itemAttributes(table, item);
      const replaced = await updateItem(
        table,
        item.id,
        { ...readable, ...body },
        'revision < :condition',
        item.revision,
      );
      await dropReplaced(table, replaced, body, new Date());
    },
    async judged(article, mention, next) {
      await putArticle(table, article, mention);
      const revision = next.itemRevision;
      const { revisitAt, visits, doubts = 0 } = next;
      const marks = {
        judgedRevision: revision,
        verdict: mention.verdict,
        revisitAt,
        looks: visits,
        doubts: doubts || null,
      };
      const index = {
        ...revisitIndex(revisitAt, article.itemId),
      };
      await updateItem(table, article.itemId, { ...marks, ...index }, notJudgedSince, revision);
    },
    async dismissed(itemId, itemRevision) {
      const marks = { judgedRevision: itemRevision, verdict: 'none', looks: 0 };
      await updateItem(table, itemId, marks, notJudgedSince, itemRevision);
    },
    async latest(itemId) {
      const query = {
        KeyConditionExpression: '#pk = :pk AND begins_with(#sk, :article)',
        ExpressionAttributeNames: { '#pk': names.partition, '#sk': names.sort },
        ExpressionAttributeValues: { ':pk': itemPartition(itemId), ':article': articlePrefix },
        ConsistentRead: true,
        ScanIndexForward: false,
        Limit: 1,
      };
      for await (const row of queryRows(table, query)) return unpackBody(table, row);
      return null;
    },
    dueForRevisit: (now, limit) => dueForRevisit(table, now, limit),
    withVisitPlanned: () => allPlanned(table),
  };
}

function itemPartition(id: string): string {
  return `${partitions.items}${id}`;
}

/** Keys hold addresses of any length, partition keys 2 KB at most. */
function keyPartition(key: string): string {
  return `${partitions.identityKeys}${sha256(key)}`;
}

/** `shared` is missing in keys stored before it was kept. */
function ownerIn(row: Row): KeyOwner {
  return { itemId: String(row.itemId), shared: row.shared === true };
}

async function itemAttributes(table: Table, item: Item): Promise<{ readable: Row; body: Body }> {
  const { title, link, feedId, language, firstSeen, published, revision } = item;
  const body = await packBody(table, itemPartition(item.id), item);
  return { readable: { title, link, feedId, language, firstSeen, published, revision }, body };
}

async function storedItem(table: Table, row: Row): Promise<StoredItem> {
  return {
    item: await unpackBody<Item>(table, row),
    judgedRevision: typeof row.judgedRevision === 'number' ? row.judgedRevision : null,
    verdict: (row.verdict ?? null) as Verdict | null,
    revisitAt: typeof row.revisitAt === 'string' ? row.revisitAt : null,
    visits: typeof row.looks === 'number' ? row.looks : 0,
    doubts: typeof row.doubts === 'number' ? row.doubts : 0,
  };
}

async function putArticle(table: Table, article: Article, mention: Mention): Promise<void> {
  const { headline, source, access, published, fetchedAt, revision } = article;
  const { verdict, score } = mention;
  const partition = itemPartition(article.itemId);
  const key = keyOf(partition, `${articlePrefix}${String(revision).padStart(6, '0')}`);
  const body = await packBody(table, partition, { article, mention });
  const row = { ...key, headline, source, access, published, fetchedAt, verdict, score, ...body };
  await table.client.send(new PutCommand({ TableName: table.name, Item: row }));
}

/**
 * Sets attributes (null removes one) if the condition holds and returns the row as it was; else does nothing.
 * Throws if there is no such item.
 */
async function updateItem(
  table: Table,
  id: string,
  attributes: Row,
  condition: string,
  revision: number,
): Promise<Row | undefined> {
  const entries = Object.entries(attributes).map(([name, value], index) => ({ name, value, place: index }));
  const set = entries.filter((entry) => entry.value !== null).map(({ place }) => `#a${place} = :a${place}`);
  const remove = entries.filter((entry) => entry.value === null).map(({ place }) => `#a${place}`);
  const values = entries.filter((entry) => entry.value !== null).map(({ place, value }) => [`:a${place}`, value]);
  const key = keyOf(itemPartition(id), itemRow);
  try {
    const { Attributes: replaced } = await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: key,
        UpdateExpression: `SET ${set.join(', ')}${remove.length > 0 ? ` REMOVE ${remove.join(', ')}` : ''}`,
        ConditionExpression: `attribute_exists(pk) AND ${condition}`,
        ExpressionAttributeNames: Object.fromEntries(entries.map(({ place, name }) => [`#a${place}`, name])),
        ExpressionAttributeValues: { ...Object.fromEntries(values), ':condition': revision },
        ReturnValues: 'ALL_OLD',
      }),
    );
    return replaced;
  } catch (error) {
    if (!isConditionFailure(error)) throw error;
    if (!(await getRow(table, key))) throw new Error(`Item ${id} is not in the table`);
    return undefined;
  }
}
