import type { DynamoDBRecord, SQSRecord } from 'aws-lambda';
import * as z from 'zod';

const feedMessage = z.object({ feedId: z.string().min(1) });
const itemMessage = z.object({ itemId: z.string().min(1), revisit: z.boolean().default(false) });
const mentionMessage = z.object({ itemId: z.string().min(1), articleRevision: z.number().int() });

export const parseFeedMessage = (record: SQSRecord) => parse(feedMessage, record);
export const parseItemMessage = (record: SQSRecord) => parse(itemMessage, record);
export const parseMentionMessage = (record: SQSRecord) => parse(mentionMessage, record);

/**
 * Id of the development that a stream record says has changed in a way that may alert, or null: most writes only add a
 * report. `pk` is "DEVELOPMENT#<id>" and `changes` counts the changes (see services/store/developments.ts).
 */
export function changedDevelopment(record: DynamoDBRecord): string | null {
  const before = record.dynamodb?.OldImage?.changes?.N ?? '0';
  const after = record.dynamodb?.NewImage?.changes?.N;
  const id = record.dynamodb?.Keys?.pk?.S?.split('#')[1];
  if (after === undefined || id === undefined) return null;
  return after === before ? null : id;
}

function parse<T>(schema: z.ZodType<T>, record: SQSRecord): T {
  const parsed = schema.safeParse(JSON.parse(record.body));
  if (parsed.success) return parsed.data;
  throw new Error(`Message ${record.messageId} on ${record.eventSourceARN}: ${z.prettifyError(parsed.error)}`);
}
