import { setTimeout as wait } from 'node:timers/promises';
import {
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
  type TableDescription,
  UpdateContinuousBackupsCommand,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { table as names } from '../names.ts';

/** Looks at a table that changes; a stream or a protection takes seconds. */
const mostLooks = 60;

/**
 * Makes a table that is there already fit to go on with: one that an earlier stack left, or one restored from a point
 * in time, which comes without stream, expiry, recovery and protection. Safe to repeat. Returns the ARN of its stream.
 * Throws naming the table where it is not one of Parley's.
 */
export async function adoptTable(client: DynamoDBClient, name: string, secondsBetweenLooks = 2): Promise<string> {
  const found = await settled(client, name, secondsBetweenLooks);
  const fault = foreignness(found);
  if (fault !== null) {
    throw new Error(`Table ${name} is not one of Parley's: ${fault}; pass the output Table of the stack that made it`);
  }
  await switchOnStream(client, name, found);
  if (found.DeletionProtectionEnabled !== true) {
    await settled(client, name, secondsBetweenLooks);
    await client.send(new UpdateTableCommand({ TableName: name, DeletionProtectionEnabled: true }));
  }
  const { LatestStreamArn } = await settled(client, name, secondsBetweenLooks);
  await switchOnExpiry(client, name);
  await switchOnRecovery(client, name);
  if (LatestStreamArn === undefined)
    throw new Error(`Table ${name} has no stream though it was switched on; try again`);
  return LatestStreamArn;
}

/** What tells a table from Parley's, or null: its keys and its index. */
function foreignness({ KeySchema = [], GlobalSecondaryIndexes = [] }: TableDescription): string | null {
  const keys = KeySchema.map(({ AttributeName }) => AttributeName).join();
  if (keys !== `${names.partition},${names.sort}`) return `its keys are ${keys || 'none'}`;
  return GlobalSecondaryIndexes.some(({ IndexName }) => IndexName === names.index)
    ? null
    : `it has no index ${names.index}`;
}

async function switchOnStream(client: DynamoDBClient, name: string, table: TableDescription): Promise<void> {
  const { StreamEnabled, StreamViewType } = table.StreamSpecification ?? {};
  if (StreamEnabled === true && StreamViewType === 'NEW_AND_OLD_IMAGES') return;
  if (StreamEnabled === true) {
    throw new Error(
      `The stream of table ${name} tells ${StreamViewType}; switch it off first: aws dynamodb update-table --table-name ${name} --stream-specification StreamEnabled=false`,
    );
  }
  const StreamSpecification = { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' } as const;
  await client.send(new UpdateTableCommand({ TableName: name, StreamSpecification }));
}

async function switchOnExpiry(client: DynamoDBClient, name: string): Promise<void> {
  const { TimeToLiveDescription } = await client.send(new DescribeTimeToLiveCommand({ TableName: name }));
  if (TimeToLiveDescription?.AttributeName === names.expires) return;
  const TimeToLiveSpecification = { AttributeName: names.expires, Enabled: true };
  await client.send(new UpdateTimeToLiveCommand({ TableName: name, TimeToLiveSpecification }));
}

async function switchOnRecovery(client: DynamoDBClient, name: string): Promise<void> {
  const { ContinuousBackupsDescription } = await client.send(new DescribeContinuousBackupsCommand({ TableName: name }));
  const recovery = ContinuousBackupsDescription?.PointInTimeRecoveryDescription?.PointInTimeRecoveryStatus;
  if (recovery === 'ENABLED') return;
  const PointInTimeRecoverySpecification = { PointInTimeRecoveryEnabled: true };
  await client.send(new UpdateContinuousBackupsCommand({ TableName: name, PointInTimeRecoverySpecification }));
}

/** The table once no change of it is under way. */
async function settled(client: DynamoDBClient, name: string, seconds: number): Promise<TableDescription> {
  for (let looks = 0; looks < mostLooks; looks++) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
    if (Table?.TableStatus === 'ACTIVE') return Table;
    await wait(seconds * 1000);
  }
  throw new Error(`Table ${name} is still being changed by something else; deploy again once it is ACTIVE`);
}
