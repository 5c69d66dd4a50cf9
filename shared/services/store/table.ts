import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import { table } from '../../names.ts';

/**
 * The table as CreateTable takes it, for one machine and for tests; the stack makes the same one on AWS.
 * The index needs keys alone: stores read the rows themselves, as they stand.
 */
export function tableDefinition(name: string): CreateTableCommandInput {
  const keys = [table.partition, table.sort, table.indexPartition, table.indexSort];
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: keys.map((key) => ({ AttributeName: key, AttributeType: 'S' })),
    KeySchema: [
      { AttributeName: table.partition, KeyType: 'HASH' },
      { AttributeName: table.sort, KeyType: 'RANGE' },
    ],
    GlobalSecondaryIndexes: [
      {
        IndexName: table.index,
        KeySchema: [
          { AttributeName: table.indexPartition, KeyType: 'HASH' },
          { AttributeName: table.indexSort, KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: 'KEYS_ONLY' },
      },
    ],
  };
}
