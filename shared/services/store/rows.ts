import { setTimeout as wait } from 'node:timers/promises';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  BatchWriteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { table as names } from '../../names.ts';

/** The one table, and how to reach it. */
export interface Table {
  readonly client: DynamoDBDocumentClient;
  readonly name: string;
}

export type Row = Readonly<Record<string, unknown>>;

interface Key {
  readonly [names.partition]: string;
  readonly [names.sort]: string;
}

/** What DynamoDB takes in one batch (its API reference: 100 keys read, 25 rows written). */
const batchGetLimit = 100;
const batchWriteLimit = 25;

/** Rounds for keys that DynamoDB hands back unprocessed; the waits between them add up to about 6 s. */
const batchRounds = 8;

/** The client that the stores take, from a plain one. */
export function documentClient(client: DynamoDBClient): DynamoDBDocumentClient {
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}

export function keyOf(partition: string, sort: string): Key {
  return { [names.partition]: partition, [names.sort]: sort };
}

/** Reads one row as it stands now; null if it is not there. */
export async function getRow(table: Table, key: Key): Promise<Row | null> {
  const answer = await table.client.send(new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }));
  return answer.Item ?? null;
}

/** Reads rows as they stand now, in no order; those not there are left out. Keys may repeat. */
export async function getRows(table: Table, keys: readonly Key[]): Promise<readonly Row[]> {
  const distinct = [...new Map(keys.map((key) => [JSON.stringify([key.pk, key.sk]), key])).values()];
  const rows: Row[] = [];
  for (let start = 0; start < distinct.length; start += batchGetLimit) {
    let pending: Key[] = distinct.slice(start, start + batchGetLimit);
    for (let round = 0; pending.length > 0; round++) {
      await pauseBefore(round, table, pending.length);
      const answer = await table.client.send(
        new BatchGetCommand({ RequestItems: { [table.name]: { Keys: pending, ConsistentRead: true } } }),
      );
      rows.push(...(answer.Responses?.[table.name] ?? []));
      pending = (answer.UnprocessedKeys?.[table.name]?.Keys ?? []).map((key) =>
        keyOf(String(key[names.partition]), String(key[names.sort])),
      );
    }
  }
  return rows;
}

/** Puts rows, whatever stood there. Not atomic: after a fault some may be written, so rows must bear repetition. */
export async function putRows(table: Table, rows: readonly Row[]): Promise<void> {
  const distinct = [...new Map(rows.map((row) => [JSON.stringify([row.pk, row.sk]), row])).values()];
  for (let start = 0; start < distinct.length; start += batchWriteLimit) {
    let pending: Row[] = distinct.slice(start, start + batchWriteLimit);
    for (let round = 0; pending.length > 0; round++) {
      await pauseBefore(round, table, pending.length);
      const requests = pending.map((row) => ({ PutRequest: { Item: row } }));
      const answer = await table.client.send(new BatchWriteCommand({ RequestItems: { [table.name]: requests } }));
      pending = (answer.UnprocessedItems?.[table.name] ?? []).flatMap((request) => request.PutRequest?.Item ?? []);
    }
  }
}

/** All rows that a query finds, page after page. */
export async function* queryRows(table: Table, query: Omit<QueryCommandInput, 'TableName'>): AsyncGenerator<Row> {
  let from: Record<string, unknown> | undefined;
  do {
    const page = await table.client.send(
      new QueryCommand({ ...query, TableName: table.name, ...(from ? { ExclusiveStartKey: from } : {}) }),
    );
    yield* page.Items ?? [];
    from = page.LastEvaluatedKey;
  } while (from);
}

/** All rows of one partition, in order of their sort key, as they stand now. */
export async function partitionRows(table: Table, partition: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const query = {
    KeyConditionExpression: '#pk = :pk',
    ExpressionAttributeNames: { '#pk': names.partition },
    ExpressionAttributeValues: { ':pk': partition },
    ConsistentRead: true,
  };
  for await (const row of queryRows(table, query)) rows.push(row);
  return rows;
}

/** Puts a row where none stands; false if one does. */
export async function putNew(table: Table, row: Row): Promise<boolean> {
  try {
    const condition = { ConditionExpression: 'attribute_not_exists(pk)' };
    await table.client.send(new PutCommand({ TableName: table.name, Item: row, ...condition }));
    return true;
  } catch (error) {
    if (isConditionFailure(error)) return false;
    throw error;
  }
}

/** Whether a conditional write failed because its condition did not hold, rather than by a fault. */
export function isConditionFailure(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'name' in error && error.name === 'ConditionalCheckFailedException'
  );
}

async function pauseBefore(round: number, table: Table, pending: number): Promise<void> {
  if (round === 0) return;
  if (round > batchRounds) throw new Error(`Table ${table.name}: ${pending} rows still unprocessed, it is throttled`);
  await wait(25 * 2 ** round * (0.5 + Math.random() / 2));
}
