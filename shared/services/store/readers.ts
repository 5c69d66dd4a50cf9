import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { isEmailAddress, partitions } from '../../names.ts';
import type { Reader } from '../../notify/reader.ts';
import { sha256 } from '../../text/sha256.ts';
import { isConditionFailure, keyOf, partitionRows, type Table } from './rows.ts';

/** Who is mailed. */
export interface Readers {
  confirmed(): Promise<readonly Reader[]>;
}

/** Readers that can be added to. */
export interface ReaderList extends Readers {
  /** Adds a reader, or replaces what is kept of them. */
  add(reader: Reader): Promise<void>;
  /** Adds those that are not there yet and leaves the others as they are. */
  ensure(readers: readonly Reader[]): Promise<void>;
}

const partition = partitions.readers;

/** The readers that a list of addresses names. Throws, at once, as `readersOf` does. */
export function configuredReaders(emails: readonly string[]): Readers {
  const readers = readersOf(emails);
  return { confirmed: async () => readers };
}

/**
 * Readers mailed on every act, one per address however it is capitalised; blank entries are left out.
 * Throws naming the first invalid address and saying what to pass.
 */
export function readersOf(emails: readonly string[]): readonly Reader[] {
  const readers = new Map<string, Reader>();
  for (const email of emails.map((entry) => entry.trim()).filter((entry) => entry !== '')) {
    if (!isEmailAddress(email)) {
      throw new Error(
        `"${email}" is not an e-mail address; pass one such as you@example.com, several with commas between`,
      );
    }
    const id = sha256(email.toLowerCase()).slice(0, 16);
    if (!readers.has(id)) readers.set(id, { id, email, minimumSignificance: 0 });
  }
  return [...readers.values()];
}

/** Readers as rows of one partition. */
export function dynamoReaders(client: DynamoDBDocumentClient, tableName: string): ReaderList {
  const table: Table = { client, name: tableName };
  return {
    async confirmed() {
      const rows = await partitionRows(table, partition);
      return rows.map((row) => ({
        id: String(row.id),
        email: String(row.email),
        minimumSignificance: Number(row.minimumSignificance),
      }));
    },
    async add(reader) {
      await client.send(new PutCommand({ TableName: tableName, Item: readerRow(reader) }));
    },
    async ensure(readers) {
      for (const reader of readers) {
        try {
          const condition = { ConditionExpression: 'attribute_not_exists(pk)' };
          await client.send(new PutCommand({ TableName: tableName, Item: readerRow(reader), ...condition }));
        } catch (error) {
          if (!isConditionFailure(error)) throw error;
        }
      }
    },
  };
}

function readerRow(reader: Reader) {
  return { ...keyOf(partition, `READER#${reader.id}`), ...reader };
}
