import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { CreateTableCommand, DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { documentClient } from '../../shared/services/store/rows.ts';
import { tableDefinition } from '../../shared/services/store/table.ts';

/** Address of a DynamoDB Local to test against instead of the embedded store (see dynamodb-local.ts). */
export const dynamoDbLocal = process.env.PARLEY_TEST_DYNAMODB ?? null;

/** Region and credentials that any DynamoDB on this machine takes. */
export const localAccess = { region: 'eu-central-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };

/** A real DynamoDB with Parley's table in it, empty: embedded in this process, or DynamoDB Local where it is given. */
export async function startTable() {
  const server = dynamoDbLocal === null ? await startDynalite() : null;
  const plain = new DynamoDBClient({ endpoint: server?.endpoint ?? dynamoDbLocal ?? '', ...localAccess });
  const tableName = `parley-test-${randomUUID()}`;
  await plain.send(new CreateTableCommand(tableDefinition(tableName)));
  // Until it is there, a request for one of its rows is answered as if it were not.
  await waitUntilTableExists({ client: plain, minDelay: 1, maxWaitTime: 30 }, { TableName: tableName });
  return {
    client: documentClient(plain),
    tableName,
    async stop(): Promise<void> {
      plain.destroy();
      await server?.stop();
    },
  };
}

async function startDynalite() {
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
