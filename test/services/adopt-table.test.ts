import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { describe, expect, test } from '@jest/globals';
import { adoptTable } from '../../shared/services/adopt-table.ts';

interface Stored {
  table: Record<string, unknown>;
  expiry?: string;
  recovery?: string;
}

/** The control plane of one table; a change of it is under way for one look. */
function fakeDynamo(state: Stored) {
  const calls: string[] = [];
  let changing = 0;
  const send = async (command: { constructor: { name: string }; input: Record<string, unknown> }) => {
    const name = command.constructor.name.replace('Command', '');
    if (!name.startsWith('Describe')) calls.push(name);
    switch (name) {
      case 'DescribeTable': {
        const TableStatus = changing-- > 0 ? 'UPDATING' : 'ACTIVE';
        return { Table: { ...state.table, TableStatus } };
      }
      case 'UpdateTable': {
        if (changing > 0) throw new Error('ResourceInUseException');
        const { StreamSpecification, DeletionProtectionEnabled } = command.input;
        if (StreamSpecification) Object.assign(state.table, { StreamSpecification, LatestStreamArn: 'arn:stream' });
        if (DeletionProtectionEnabled) Object.assign(state.table, { DeletionProtectionEnabled });
        changing = 1;
        return {};
      }
      case 'DescribeTimeToLive':
        return { TimeToLiveDescription: { AttributeName: state.expiry } };
      case 'UpdateTimeToLive':
        state.expiry = (command.input.TimeToLiveSpecification as { AttributeName: string }).AttributeName;
        return {};
      case 'DescribeContinuousBackups':
        return {
          ContinuousBackupsDescription: {
            PointInTimeRecoveryDescription: { PointInTimeRecoveryStatus: state.recovery },
          },
        };
      default:
        state.recovery = 'ENABLED';
        return {};
    }
  };
  return { client: { send } as unknown as DynamoDBClient, calls, state };
}

const parleys = {
  KeySchema: [{ AttributeName: 'pk' }, { AttributeName: 'sk' }],
  GlobalSecondaryIndexes: [{ IndexName: 'gsi1' }],
};

describe('a table is adopted', () => {
  test('with all that a restored one lacks: stream, protection, expiry, recovery', async () => {
    const { client, calls, state } = fakeDynamo({ table: { ...parleys } });
    expect(await adoptTable(client, 'T', 0)).toBe('arn:stream');
    expect(calls).toEqual(['UpdateTable', 'UpdateTable', 'UpdateTimeToLive', 'UpdateContinuousBackups']);
    expect(state).toMatchObject({ expiry: 'expires', recovery: 'ENABLED', table: { DeletionProtectionEnabled: true } });
  });

  test('again without a change', async () => {
    const { client, calls } = fakeDynamo({ table: { ...parleys } });
    await adoptTable(client, 'T', 0);
    calls.length = 0;
    expect(await adoptTable(client, 'T', 0)).toBe('arn:stream');
    expect(calls).toEqual([]);
  });

  test.each([
    ['its keys are id', { KeySchema: [{ AttributeName: 'id' }] }],
    ['it has no index gsi1', { ...parleys, GlobalSecondaryIndexes: [] }],
  ])('unless it is not one of Parley’s: %s', async (why, table) => {
    const { client, calls } = fakeDynamo({ table });
    await expect(adoptTable(client, 'T', 0)).rejects.toThrow(`Table T is not one of Parley's: ${why}; pass the output`);
    expect(calls).toEqual([]);
  });

  test('unless its stream tells less than both images, which only its owner may end', async () => {
    const StreamSpecification = { StreamEnabled: true, StreamViewType: 'KEYS_ONLY' };
    const { client } = fakeDynamo({ table: { ...parleys, StreamSpecification } });
    await expect(adoptTable(client, 'T', 0)).rejects.toThrow(/tells KEYS_ONLY; switch it off first: aws dynamodb/);
  });
});
