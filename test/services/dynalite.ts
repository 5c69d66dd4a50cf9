import type { AddressInfo } from 'node:net';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { documentClient } from '../../shared/services/store/rows.ts';
import { tableDefinition } from '../../shared/services/store/table.ts';

/** A real embedded DynamoDB in this process with Parley's table in it, empty. */
export async function startTable() {
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  const plain = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const tableName = 'parley-test';
  await plain.send(new CreateTableCommand(tableDefinition(tableName)));
  return {
    client: documentClient(plain),
    tableName,
    async stop(): Promise<void> {
      plain.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
