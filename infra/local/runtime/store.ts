import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import dynalite from 'dynalite';
import { Level } from 'level';
import { documentClient } from '../../../shared/services/store/rows.ts';
import { tableDefinition } from '../../../shared/services/store/table.ts';
import { explainedFault } from './data-folder.ts';

const tableName = 'parley';

export interface Store {
  readonly client: DynamoDBDocumentClient;
  readonly tableName: string;
  close(): Promise<void>;
}

/**
 * Opens the embedded DynamoDB that keeps its data in `folder/store`, and makes the table on first use. It listens on
 * a free loopback port, for this process alone: requests must carry a key made anew at each start. Throws one sentence
 * that names the folder and the remedy where the data cannot be read or written.
 */
export async function openStore(folder: string): Promise<Store> {
  const path = join(folder, 'store');
  await tryStore(path).catch((fault: unknown) => {
    throw explainedFault(fault, folder);
  });
  const key = randomBytes(16).toString('hex');
  const server = guarded(dynalite({ path, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 }), key);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const plain = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'local',
    credentials: { accessKeyId: key, secretAccessKey: key },
  });
  const close = async (): Promise<void> => {
    plain.destroy();
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  const status = await tableStatus(plain);
  if (status === 'none') {
    await plain.send(new CreateTableCommand(tableDefinition(tableName)));
    while ((await tableStatus(plain)) !== 'ready') await wait(5);
  }
  if (status === 'unfinished') {
    // Killed while it made the table, before anything was written: start afresh.
    await close();
    rmSync(path, { recursive: true, force: true });
    return openStore(folder);
  }
  return { client: documentClient(plain), tableName, close };
}

/** dynalite ends the process with a stack where its database does not open; tried before, it can be explained. */
async function tryStore(path: string): Promise<void> {
  mkdirSync(path, { recursive: true });
  const database = new Level(path);
  await database.open();
  await database.close();
}

async function tableStatus(client: DynamoDBClient): Promise<'none' | 'unfinished' | 'ready'> {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }));
    return Table?.TableStatus === 'CREATING' ? 'unfinished' : 'ready';
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return 'none';
    throw error;
  }
}

/** dynalite answers anybody, web pages included; this lets through only who knows the key. */
function guarded(server: Server, key: string): Server {
  const handlers = server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[];
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.headers.authorization?.includes(key) !== true) {
      response.writeHead(403).end();
      return;
    }
    for (const handler of handlers) handler.call(server, request, response);
  });
  return server;
}
