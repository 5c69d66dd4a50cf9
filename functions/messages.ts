import type { AttributeValue, DynamoDBRecord, SQSRecord } from 'aws-lambda';
import * as z from 'zod';

// What is optional names the turn that a message waited for; one sent by hand may leave it out.
const feedMessage = z.object({
  feedId: z.string().min(1),
  nextDue: z.iso.datetime().exactOptional(),
  host: z.string().exactOptional(),
});
const itemMessage = z.object({
  itemId: z.string().min(1),
  revisit: z.boolean().default(false),
  visit: z.int().exactOptional(),
});
const mentionMessage = z.object({ itemId: z.string().min(1), articleRevision: z.number().int() });

export const parseFeedMessage = (record: SQSRecord) => parse(feedMessage, record);
export const parseItemMessage = (record: SQSRecord) => parse(itemMessage, record);
export const parseMentionMessage = (record: SQSRecord) => parse(mentionMessage, record);

/**
 * Id of the development that a stream record says has changed in a way that may alert, or null: one more change, or one
 * more report, for which some developments wait. `pk` is "DEVELOPMENT#<id>" and `changes` and `reports` are counted in
 * the row (see services/store/developments.ts).
 */
export function changedDevelopment(record: DynamoDBRecord): string | null {
  const counts = (row: Readonly<Record<string, AttributeValue>> | undefined) => `${row?.changes?.N} ${row?.reports?.N}`;
  const { OldImage, NewImage, Keys } = record.dynamodb ?? {};
  const id = Keys?.pk?.S?.split('#')[1];
  if (NewImage?.changes?.N === undefined || id === undefined) return null;
  return counts(OldImage) === counts(NewImage) ? null : id;
}

function parse<T>(schema: z.ZodType<T>, record: SQSRecord): T {
  const parsed = schema.safeParse(JSON.parse(record.body));
  if (parsed.success) return parsed.data;
  throw new Error(`Message ${record.messageId} on ${record.eventSourceARN}: ${z.prettifyError(parsed.error)}`);
}
