import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type {
  Context,
  DynamoDBBatchResponse,
  DynamoDBRecord,
  DynamoDBStreamEvent,
  SQSBatchResponse,
  SQSEvent,
} from 'aws-lambda';
import type { Development } from '../../../shared/group/development.ts';
import { developmentRow, partitions, table } from '../../../shared/names.ts';
import type { Queue } from '../../../shared/services/queue.ts';
import type { Consumer } from './queue.ts';

type Row = Readonly<Record<string, unknown>>;
type StreamHandler = (event: DynamoDBStreamEvent, context: Context) => Promise<DynamoDBBatchResponse>;

/** What stands in the queue: the record as the function will get it. */
export type StreamMessage = DynamoDBRecord;

/**
 * The embedded DynamoDB has no streams: from now on each development that this client writes is queued as the record
 * that a stream would deliver. A death between the write and the queue is made good by `redeliver` at the next start.
 */
export function streamWrites(client: DynamoDBDocumentClient, queue: Queue<StreamMessage>): void {
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const result = await next(args);
      const row = context.commandName === 'PutItemCommand' ? itemOf(args.input) : null;
      if (row !== null && sortKeyOf(row) === developmentRow) {
        await queue.send([recordOf(row, attributesOf(result.output))]);
      }
      return result;
    },
    // After the input was marshalled and before the output is unmarshalled: rows as a stream has them.
    { step: 'serialize', name: 'localStream' },
  );
}

/** Queues these developments again, as if just made; the delivery ledger keeps back what was mailed. */
export async function redeliver(developments: readonly Development[], queue: Queue<StreamMessage>): Promise<void> {
  const records = developments.map(({ id, changes }) => {
    const keys = { [table.partition]: { S: `${partitions.developments}${id}` }, [table.sort]: { S: developmentRow } };
    return recordOf({ ...keys, changes: { N: String(changes.length) } }, undefined);
  });
  await queue.send(records);
}

/** Hands a queued record to the function as its stream would. */
export function streamConsumer(handler: StreamHandler): Consumer {
  return async (event: SQSEvent, context: Context): Promise<SQSBatchResponse> => {
    const Records = event.Records.map(({ body, messageId }) => ({
      ...(JSON.parse(body) as DynamoDBRecord),
      eventID: messageId,
    }));
    const { batchItemFailures } = await handler({ Records }, context);
    return { batchItemFailures: batchItemFailures.length > 0 ? event.Records.map(failureOf) : [] };
  };
}

function failureOf({ messageId }: { messageId: string }) {
  return { itemIdentifier: messageId };
}

let sequence = Date.now();

/** Only the attributes that readers of the stream look at; the packed body would only fill the disk. */
function recordOf(row: Row, before: Row | undefined): StreamMessage {
  sequence += 1;
  const image = plain(row);
  const keys = plain({ [table.partition]: row[table.partition], [table.sort]: row[table.sort] });
  return {
    eventID: String(sequence),
    eventName: before === undefined ? 'INSERT' : 'MODIFY',
    eventSource: 'aws:dynamodb',
    eventVersion: '1.1',
    awsRegion: 'local',
    eventSourceARN: 'arn:aws:dynamodb:local:000000000000:table/parley/stream/local',
    dynamodb: {
      Keys: keys,
      NewImage: image,
      ...(before !== undefined && { OldImage: plain(before) }),
      SequenceNumber: String(sequence),
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    },
  };
}

type PlainValue = { S: string } | { N: string };

/**
 * Texts and numbers of a row, as a stream has them. The client hands rows over as attribute values on their way in,
 * and as JavaScript values on their way out.
 */
function plain(row: Row): Record<string, PlainValue> {
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, value]): [string, PlainValue][] => {
      if (typeof value === 'number') return [[name, { N: String(value) }]];
      if (typeof value === 'string') return [[name, { S: value }]];
      if (isNumber(value)) return [[name, { N: value.N }]];
      return isText(value) ? [[name, { S: value.S }]] : [];
    }),
  );
}

function isText(value: unknown): value is { S: string } {
  return typeof value === 'object' && value !== null && 'S' in value && typeof value.S === 'string';
}

function isNumber(value: unknown): value is { N: string } {
  return typeof value === 'object' && value !== null && 'N' in value && typeof value.N === 'string';
}

function sortKeyOf(row: Row): string | null {
  const value = row[table.sort];
  if (typeof value === 'string') return value;
  return isText(value) ? value.S : null;
}

function itemOf(input: object): Row | null {
  return 'Item' in input ? (input.Item as Row) : null;
}

function attributesOf(output: object): Row | undefined {
  return 'Attributes' in output ? (output.Attributes as Row | undefined) : undefined;
}
