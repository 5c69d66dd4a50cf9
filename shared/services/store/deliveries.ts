import { randomUUID } from 'node:crypto';
import { DeleteCommand, type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { table as names, partitions } from '../../names.ts';
import { getRow, isConditionFailure, keyOf, queryRows, type Table } from './rows.ts';

/** What names one mailing: this reader, this development, this change (or this digest day). */
export interface DeliveryKey {
  readonly readerId: string;
  readonly developmentId: string;
  readonly change: number;
}

/** The delivery ledger: decides that each key is mailed once, whatever dies and is run again. */
export interface Deliveries {
  /**
   * Claims the right to send until `now + lease`. "sent": nothing to do. "busy": somebody else holds a claim
   * that has not run out; try again later.
   */
  claim(key: DeliveryKey, now: Date): Promise<'claimed' | 'busy' | 'sent'>;
  /** Marks as sent for good, with the Message-ID, so that later mails can thread under it. */
  sent(key: DeliveryKey, messageId: string, now: Date): Promise<void>;
  /** Gives a claim back after a send that surely failed. */
  release(key: DeliveryKey): Promise<void>;
  /** Message-IDs of the mails that this reader got on this development, by the number of the change; in their order. */
  sentMails(readerId: string, developmentId: string): Promise<ReadonlyMap<number, string>>;
}

/** Longer than any function that sends may run, so that a claim runs out only when its holder is dead. */
const leaseMinutes = 5;

/**
 * The ledger in one table: a row per mailing, conditional writes decide. Only a sender that dies between the
 * carrier's acceptance and `sent` leaves a claim that runs out and is sent again; the Message-ID is the same then.
 */
export function dynamoDeliveries(client: DynamoDBDocumentClient, tableName: string): Deliveries {
  const table: Table = { client, name: tableName };
  /** Proof of our own claims: a holder that comes back late must not give back the next one's. */
  const claims = new Map<string, string>();

  return {
    async claim(key, now) {
      const holder = randomUUID();
      const leaseUntil = new Date(now.getTime() + leaseMinutes * 60_000).toISOString();
      try {
        await client.send(
          new UpdateCommand({
            TableName: tableName,
            Key: rowKey(key),
            UpdateExpression: 'SET holder = :holder, leaseUntil = :lease',
            ConditionExpression: 'attribute_not_exists(pk) OR (attribute_not_exists(sentAt) AND leaseUntil <= :now)',
            ExpressionAttributeValues: { ':holder': holder, ':lease': leaseUntil, ':now': now.toISOString() },
          }),
        );
      } catch (error) {
        if (!isConditionFailure(error)) throw error;
        const row = await getRow(table, rowKey(key));
        if (row?.sentAt) return 'sent';
        // Ours after all: the answer to a first try was lost and the client repeated it.
        if (row?.holder !== holder) return 'busy';
      }
      claims.set(name(key), holder);
      return 'claimed';
    },
    async sent(key, messageId, now) {
      claims.delete(name(key));
      await ifHolds(() =>
        client.send(
          new UpdateCommand({
            TableName: tableName,
            Key: rowKey(key),
            UpdateExpression: 'SET sentAt = :now, messageId = :message REMOVE holder, leaseUntil',
            ConditionExpression: 'attribute_not_exists(sentAt)',
            ExpressionAttributeValues: { ':now': now.toISOString(), ':message': messageId },
          }),
        ),
      );
    },
    async release(key) {
      const holder = claims.get(name(key));
      if (!holder) return;
      claims.delete(name(key));
      await ifHolds(() =>
        client.send(
          new DeleteCommand({
            TableName: tableName,
            Key: rowKey(key),
            ConditionExpression: 'holder = :holder AND attribute_not_exists(sentAt)',
            ExpressionAttributeValues: { ':holder': holder },
          }),
        ),
      );
    },
    async sentMails(readerId, developmentId) {
      const query = {
        KeyConditionExpression: '#pk = :pk',
        FilterExpression: 'attribute_exists(sentAt)',
        ExpressionAttributeNames: { '#pk': names.partition },
        ExpressionAttributeValues: { ':pk': partition(readerId, developmentId) },
        ConsistentRead: true,
      };
      const mails = new Map<number, string>();
      for await (const row of queryRows(table, query)) mails.set(changeOf(String(row.sk)), String(row.messageId));
      return mails;
    },
  };
}

function partition(readerId: string, developmentId: string): string {
  return `${partitions.deliveries}${readerId}#${developmentId}`;
}

function rowKey(key: DeliveryKey) {
  return keyOf(partition(key.readerId, key.developmentId), `CHANGE#${String(key.change).padStart(10, '0')}`);
}

function changeOf(sortKey: string): number {
  return Number(sortKey.slice(sortKey.lastIndexOf('#') + 1));
}

function name(key: DeliveryKey): string {
  return JSON.stringify([key.readerId, key.developmentId, key.change]);
}

/** Runs a conditional write; a condition that does not hold means that there is nothing to do. */
async function ifHolds(write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!isConditionFailure(error)) throw error;
  }
}
