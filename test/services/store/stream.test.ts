import { CreateTableCommand, DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
} from '@aws-sdk/client-dynamodb-streams';
import { describe, expect, test } from '@jest/globals';
import type { DynamoDBRecord } from 'aws-lambda';
import { changedDevelopment } from '../../../functions/messages.ts';
import { dynamoDevelopments } from '../../../shared/services/store/developments.ts';
import { documentClient } from '../../../shared/services/store/rows.ts';
import { tableDefinition } from '../../../shared/services/store/table.ts';
import { sampleDevelopment } from '../../fakes/nouns.ts';
import { dynamoDbLocal, localAccess } from '../dynalite.ts';

const streamed = dynamoDbLocal === null ? describe.skip : describe;
if (dynamoDbLocal === null) console.log('skipped: the embedded store has no streams; npm run test:dynamodb runs these');

streamed('the stream of the table', () => {
  test('names a development when its number of changes rose, and not for one more report', async () => {
    const access = { endpoint: dynamoDbLocal ?? '', ...localAccess };
    const plain = new DynamoDBClient(access);
    const name = `parley-stream-${process.pid}`;
    const StreamSpecification = { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' as const };
    await plain.send(new CreateTableCommand({ ...tableDefinition(name), StreamSpecification }));
    const developments = dynamoDevelopments(documentClient(plain), name);
    const opened = sampleDevelopment({ id: 'streamed', version: 1 });
    const [change] = opened.changes;
    if (change === undefined) throw new Error('the sample has no change');
    await developments.save(opened);
    await developments.save({ ...opened, version: 2 });
    await developments.save({ ...opened, version: 3, changes: [change, { ...change, number: 2, type: 'updated' }] });

    const records = await recordsOf(plain, new DynamoDBStreamsClient(access), name);
    const named = records.filter((record) => record.dynamodb?.Keys?.sk?.S === 'DEVELOPMENT').map(changedDevelopment);
    expect(named).toEqual(['streamed', null, 'streamed']);
    plain.destroy();
  });
});

async function recordsOf(
  plain: DynamoDBClient,
  streams: DynamoDBStreamsClient,
  name: string,
): Promise<DynamoDBRecord[]> {
  const { Table } = await plain.send(new DescribeTableCommand({ TableName: name }));
  const StreamArn = Table?.LatestStreamArn;
  const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn }));
  const ShardId = StreamDescription?.Shards?.[0]?.ShardId;
  const start = new GetShardIteratorCommand({ StreamArn, ShardId, ShardIteratorType: 'TRIM_HORIZON' });
  const { ShardIterator } = await streams.send(start);
  const { Records = [] } = await streams.send(new GetRecordsCommand({ ShardIterator }));
  streams.destroy();
  // The SDK's records and the event's differ only in how they spell binary values, which are not read here.
  return Records as unknown as DynamoDBRecord[];
}
