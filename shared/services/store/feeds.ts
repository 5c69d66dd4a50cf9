import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { FeedState } from '../../collect/feed.ts';
import { partitions } from '../../names.ts';
import { packBody, unpackBody } from './body.ts';
import { getRow, keyOf, partitionRows, type Table } from './rows.ts';

/** State of the feeds between polls. */
export interface FeedStates {
  get(feedId: string): Promise<FeedState | null>;
  /** All states, of any feed ever polled. */
  all(): Promise<readonly FeedState[]>;
  put(state: FeedState): Promise<void>;
}

const partition = partitions.feeds;

/** Feed states as rows of one partition, so that all are one query; the readable attributes are for people. */
export function dynamoFeedStates(client: DynamoDBDocumentClient, tableName: string): FeedStates {
  const table: Table = { client, name: tableName };
  return {
    async get(feedId) {
      const row = await getRow(table, keyOf(partition, feedRow(feedId)));
      return row && unpackBody<FeedState>(table, row);
    },
    async all() {
      const rows = await partitionRows(table, partition);
      const states = rows.filter((row) => String(row.sk).startsWith('FEED#'));
      return Promise.all(states.map((row) => unpackBody<FeedState>(table, row)));
    },
    async put(state) {
      const { url, nextDue, lastSuccess, failures, lastError } = state;
      const body = await packBody(table, partition, state);
      const row = { ...keyOf(partition, feedRow(state.feedId)), url, nextDue, lastSuccess, failures, lastError };
      await client.send(new PutCommand({ TableName: tableName, Item: { ...row, ...body } }));
    },
  };
}

function feedRow(feedId: string): string {
  return `FEED#${feedId}`;
}
