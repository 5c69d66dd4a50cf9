import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { baseRateHours, type RecentNews, shareOnTalks } from '../../detect/relevance/base-rate.ts';
import { table as names, partitions } from '../../names.ts';
import { keyOf, queryRows, type Table } from './rows.ts';

/** Counts of the news that was judged, by hour. */
export interface RecentNewsCounts {
  /** Counts an item with its score, 0 to 1. Counted again where its judgement is repeated: a share, not a ledger. */
  add(score: number, now: Date): Promise<void>;
  /** The counts of the last `baseRateHours`. */
  recent(now: Date): Promise<RecentNews>;
}

/**
 * Share of the news worth judging that is on the talks, from which on they fill the news: usually it is three of ten,
 * on the days of a summit four of five (detect/relevance/base-rate.ts).
 */
const fillingShare = 0.5;

/** Whether the talks fill the news of the last hours. */
export async function talksAreOn(counts: Pick<RecentNewsCounts, 'recent'>, now: Date): Promise<boolean> {
  return shareOnTalks(await counts.recent(now)) >= fillingShare;
}

/** The counts, asked for once in five minutes: a batch of polls needs no more. */
export function rememberedRecentNews(counts: Pick<RecentNewsCounts, 'recent'>): Pick<RecentNewsCounts, 'recent'> {
  let asked: { at: number; recent: Promise<RecentNews> } | null = null;
  return {
    recent(now) {
      if (asked !== null && now.getTime() - asked.at < 5 * 60_000) return asked.recent;
      const recent = counts.recent(now);
      asked = { at: now.getTime(), recent };
      recent.catch(() => {
        asked = null;
      });
      return recent;
    },
  };
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
