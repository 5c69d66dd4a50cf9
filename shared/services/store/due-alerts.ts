import { DeleteCommand, type DynamoDBDocumentClient, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { table as names, partitions } from '../../names.ts';
import type { DeliveryKey } from './deliveries.ts';
import { getRow, isConditionFailure, keyOf, queryRows, type Table } from './rows.ts';

/** A change that is due to a reader and not mailed yet. */
export interface Waiting extends DeliveryKey {
  /** Since when it waits, ISO 8601. */
  readonly since: string;
  /** From when on it is reason enough for a mail; until then it only goes with others. ISO 8601. */
  readonly dueAt: string;
  /** Message-ID of the mail that it was put into, which may have gone out; null while it is in none. */
  readonly messageId: string | null;
}

/** A reader's last mail. */
interface LastMail {
  readonly at: string;
  readonly messageId: string;
}

/** What is due to readers and waits for their next mail. */
export interface DueAlerts {
  /** Puts a change in; of one that waits already only an earlier `dueAt` is taken. */
  put(key: DeliveryKey, dueAt: Date, now: Date): Promise<void>;
  /** What waits for a reader, the longest first. */
  waiting(readerId: string): Promise<readonly Waiting[]>;
  /** Readers for whom something waits. */
  readers(): Promise<readonly string[]>;
  /** Writes down, before a mail goes out, what is in it: a sender that dies is followed by one that sends the same. */
  assign(keys: readonly DeliveryKey[], messageId: string): Promise<void>;
  /** Takes out what was mailed or is no longer due. */
  remove(keys: readonly DeliveryKey[]): Promise<void>;
  lastMail(readerId: string): Promise<LastMail | null>;
  /** Writes down that a mail went out. */
  mailed(readerId: string, messageId: string, now: Date): Promise<void>;
}

/** One partition: what waits is little, and one query finds it all. */
const partition = partitions.dueAlerts;

/** What is due in the one table, a row for each change. */
export function dynamoDueAlerts(client: DynamoDBDocumentClient, tableName: string): DueAlerts {
  const table: Table = { client, name: tableName };
  const all = (prefix: string) => ({
    KeyConditionExpression: '#pk = :pk AND begins_with(#sk, :prefix)',
    ExpressionAttributeNames: { '#pk': names.partition, '#sk': names.sort },
    ExpressionAttributeValues: { ':pk': partition, ':prefix': prefix },
    ConsistentRead: true,
  });
  return {
    async put(key, dueAt, now) {
      const { readerId, developmentId, change } = key;
      try {
        await client.send(
          new UpdateCommand({
            TableName: tableName,
            Key: rowKey(key),
            UpdateExpression:
              'SET readerId = :reader, developmentId = :development, #change = :change, since = if_not_exists(since, :now), dueAt = :due',
            ConditionExpression: 'attribute_not_exists(pk) OR dueAt > :due',
            ExpressionAttributeNames: { '#change': 'change' },
            ExpressionAttributeValues: {
              ':reader': readerId,
              ':development': developmentId,
              ':change': change,
              ':now': now.toISOString(),
              ':due': dueAt.toISOString(),
            },
          }),
        );
      } catch (error) {
        if (!isConditionFailure(error)) throw error;
      }
    },
    async waiting(readerId) {
      const found: Waiting[] = [];
      for await (const row of queryRows(table, all(`READER#${readerId}#`))) {
        found.push({
          readerId,
          developmentId: String(row.developmentId),
          change: Number(row.change),
          since: String(row.since),
          dueAt: String(row.dueAt),
          messageId: row.messageId === undefined ? null : String(row.messageId),
        });
      }
      return found.sort((a, b) => a.since.localeCompare(b.since) || a.change - b.change);
    },
    async readers() {
      const found = new Set<string>();
      for await (const row of queryRows(table, all('READER#'))) found.add(String(row.readerId));
      return [...found];
    },
    async assign(keys, messageId) {
      for (const key of keys) {
        await client.send(
          new UpdateCommand({
            TableName: tableName,
            Key: rowKey(key),
            UpdateExpression: 'SET messageId = :message',
            ConditionExpression: 'attribute_exists(pk)',
            ExpressionAttributeValues: { ':message': messageId },
          }),
        );
      }
    },
    async remove(keys) {
      for (const key of keys) await client.send(new DeleteCommand({ TableName: tableName, Key: rowKey(key) }));
    },
    async lastMail(readerId) {
      const row = await getRow(table, lastMailKey(readerId));
      return row === null ? null : { at: String(row.at), messageId: String(row.messageId) };
    },
    async mailed(readerId, messageId, now) {
      const row = { ...lastMailKey(readerId), at: now.toISOString(), messageId };
      await client.send(new PutCommand({ TableName: tableName, Item: row }));
    },
  };
}

function lastMailKey(readerId: string) {
  return keyOf(partition, `LAST-MAIL#${readerId}`);
}

function rowKey({ readerId, developmentId, change }: DeliveryKey) {
  return keyOf(partition, `READER#${readerId}#${developmentId}#${String(change).padStart(10, '0')}`);
}
