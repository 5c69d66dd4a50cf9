import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Development } from '../../group/development.ts';
import { developmentRow, table as names, partitions } from '../../names.ts';
import { dropReplaced, packBody, unpackBody } from './body.ts';
import { getRow, getRows, isConditionFailure, keyOf, putRows, queryRows, type Row, type Table } from './rows.ts';

/** The timeline's rows. One writer; any number of readers. */
export interface Developments {
  get(id: string): Promise<Development | null>;
  /** The development that holds this item's report, if any: makes grouping safe to repeat. */
  ofItem(itemId: string): Promise<string | null>;
  /** Developments first seen in [since, until) by instant, oldest first, without those merged into another. */
  between(since: string, until: string): Promise<readonly Development[]>;
  /**
   * Writes a development whose stored version is `development.version - 1` (0: not there yet).
   * Throws `StaleWriteError` when somebody else wrote in between.
   */
  save(development: Development): Promise<void>;
}

/** Somebody else wrote the development since it was read: read it again, and do again what was to be done. */
export class StaleWriteError extends Error {
  constructor(id: string, version: number) {
    super(`Development ${id}: version ${version} is no longer the next one; read it again and retry`);
    this.name = 'StaleWriteError';
  }
}

/** Partition of the months that hold developments, so that a long range asks only for those. */
const monthsPartition = partitions.months;

/**
 * Developments in one table. Rows: the development; a pointer in the partition of its month (`DEVELOPMENTS#2026-01`);
 * a pointer from each item reported. Pointers stand in the table rather than on an index because the single writer
 * must find what it wrote a moment ago, and an index lags behind.
 *
 * Pointers are written before the development, without a transaction, so one that a crash left behind may name a
 * development that is not there or does not hold the item. Reading checks a pointer against the development and
 * takes it as absent unless both agree; the repeated save writes the same pointers again, or, when the item now
 * joins another development, overwrites them.
 */
export function dynamoDevelopments(client: DynamoDBDocumentClient, tableName: string): Developments {
  const table: Table = { client, name: tableName };

  async function get(id: string): Promise<Development | null> {
    const row = await getRow(table, developmentKey(id));
    return row && unpackBody<Development>(table, row);
  }

  return {
    get,
    async ofItem(itemId) {
      const pointer = await getRow(table, itemPointerKey(itemId));
      if (!pointer) return null;
      const id = String(pointer.developmentId);
      const development = await get(id);
      return development?.reports.some((report) => report.itemId === itemId) ? id : null;
    },
    async between(since, until) {
      const pointers = await pointersBetween(table, instant(since), instant(until));
      const rows = await getRows(table, [...pointers.keys()].map(developmentKey));
      const developments = await Promise.all(rows.map((row) => unpackBody<Development>(table, row)));
      return developments
        .filter(({ id, firstSeen, mergedInto }) => pointers.get(id) === instant(firstSeen) && mergedInto === undefined)
        .sort((a, b) => compare(instant(a.firstSeen), instant(b.firstSeen)) || compare(a.id, b.id));
    },
    async save(development) {
      const { id, version } = development;
      const before = await get(id);
      if ((before?.version ?? 0) !== version - 1) throw new StaleWriteError(id, version);
      await putRows(table, pointersOf(development, before));
      const body = await packBody(table, developmentPartition(id), development);
      const row = { ...developmentKey(id), ...projected(development), ...body };
      try {
        const condition = before
          ? { ConditionExpression: 'version = :before', ExpressionAttributeValues: { ':before': version - 1 } }
          : { ConditionExpression: 'attribute_not_exists(pk)' };
        const put = new PutCommand({ TableName: tableName, Item: row, ReturnValues: 'ALL_OLD', ...condition });
        const { Attributes: replaced } = await client.send(put);
        await dropReplaced(table, replaced, body, new Date());
      } catch (error) {
        if (isConditionFailure(error)) throw new StaleWriteError(id, version);
        throw error;
      }
    },
  };
}

function developmentPartition(id: string): string {
  return `${partitions.developments}${id}`;
}

function developmentKey(id: string) {
  return keyOf(developmentPartition(id), developmentRow);
}

function itemPointerKey(itemId: string) {
  return keyOf(`${partitions.items}${itemId}`, 'REPORTED');
}

function monthPartition(month: string): string {
  return `${monthsPartition}#${month}`;
}

/** What is read without unpacking: by people, and `changes` by the stream's reader, which compares old and new. */
function projected(development: Development): Row {
  const { id, title, kind, phase, firstSeen, lastChanged, significance, version } = development;
  const counts = { changes: development.changes.length, reports: development.reports.length };
  return { id, title, kind, phase, firstSeen, lastChanged, significance, version, ...counts };
}

/** The pointers that the stored version does not have yet; that of an item names what took its latest revision. */
function pointersOf(development: Development, before: Development | null): readonly Row[] {
  const { id } = development;
  const reported = new Map(before?.reports.map(({ itemId, articleRevision }) => [itemId, articleRevision]));
  const fresh = development.reports.filter((report) => reported.get(report.itemId) !== report.articleRevision);
  const rows: Row[] = fresh.map((report) => ({ ...itemPointerKey(report.itemId), developmentId: id }));
  if (before?.firstSeen === development.firstSeen) return rows;
  const firstSeen = instant(development.firstSeen);
  const month = firstSeen.slice(0, 7);
  rows.push(
    { ...keyOf(monthsPartition, month) },
    {
      ...keyOf(monthPartition(month), `${firstSeen}#${id}`),
      developmentId: id,
    },
  );
  return rows;
}

/** Id and instant of the developments that pointers place in [since, until): `until#id` sorts after `until`. */
async function pointersBetween(table: Table, since: string, until: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  if (since >= until) return found;
  const months: string[] = [];
  for await (const row of queryRows(table, range(monthsPartition, since.slice(0, 7), until.slice(0, 7)))) {
    months.push(String(row[names.sort]));
  }
  for (const month of months) {
    for await (const row of queryRows(table, range(monthPartition(month), since, until))) {
      const [firstSeen = ''] = String(row[names.sort]).split('#');
      found.set(String(row.developmentId), firstSeen);
    }
  }
  return found;
}

function range(partition: string, from: string, to: string) {
  return {
    KeyConditionExpression: '#pk = :pk AND #sk BETWEEN :from AND :to',
    ExpressionAttributeNames: { '#pk': names.partition, '#sk': names.sort },
    ExpressionAttributeValues: { ':pk': partition, ':from': from, ':to': to },
    ConsistentRead: true,
  };
}

/** One spelling of an instant, so that text order is time order. */
function instant(date: string): string {
  return new Date(date).toISOString();
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
