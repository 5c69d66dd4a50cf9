import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { baseRateHours, type RecentNews } from '../../detect/relevance/base-rate.ts';
import { table as names, partitions } from '../../names.ts';
import { keyOf, queryRows, type Table } from './rows.ts';

/** Counts of the news that was judged, by hour. */
export interface RecentNewsCounts {
  /** Counts an item with its score, 0 to 1. Counted again where its judgement is repeated: a share, not a ledger. */
  add(score: number, now: Date): Promise<void>;
  /** The counts of the last `baseRateHours`. */
  recent(now: Date): Promise<RecentNews>;
}

const partition = partitions.recentNews;
const hourLength = 3_600_000;

/** One small row an hour, which DynamoDB deletes when nobody asks for it any more. */
export function dynamoRecentNews(client: DynamoDBDocumentClient, tableName: string): RecentNewsCounts {
  const table: Table = { client, name: tableName };
  return {
    async add(score, now) {
      const command = new UpdateCommand({
        TableName: tableName,
        Key: keyOf(partition, hourOf(now)),
        UpdateExpression: 'ADD judged :one, onTalks :score SET #expires = :expires',
        ExpressionAttributeNames: { '#expires': names.expires },
        ExpressionAttributeValues: { ':one': 1, ':score': score, ':expires': expiryOf(now) },
      });
      await client.send(command);
    },
    async recent(now) {
      const query = {
        KeyConditionExpression: '#pk = :pk AND #sk BETWEEN :since AND :now',
        ExpressionAttributeNames: { '#pk': names.partition, '#sk': names.sort },
        ExpressionAttributeValues: {
          ':pk': partition,
          ':since': hourOf(new Date(now.getTime() - baseRateHours * hourLength)),
          ':now': hourOf(now),
        },
      };
      let [judged, onTalks] = [0, 0];
      for await (const row of queryRows(table, query)) {
        judged += Number(row.judged);
        onTalks += Number(row.onTalks);
      }
      return { judged, onTalks };
    },
  };
}

/** "HOUR#2026-01-05T14", so that text order is time order. */
function hourOf(instant: Date): string {
  return `HOUR#${instant.toISOString().slice(0, 13)}`;
}

function expiryOf(now: Date): number {
  return Math.ceil((now.getTime() + 2 * baseRateHours * hourLength) / 1000);
}
