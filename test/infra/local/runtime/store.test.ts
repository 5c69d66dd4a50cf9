import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { DynamoDBRecord } from 'aws-lambda';
import { changedDevelopment } from '../../../../functions/messages.ts';
import { holderOf, lockFolder } from '../../../../infra/local/runtime/lock.ts';
import { processMark } from '../../../../infra/local/runtime/process-mark.ts';
import { openStore } from '../../../../infra/local/runtime/store.ts';
import { streamWrites } from '../../../../infra/local/runtime/table-stream.ts';
import { dynamoDevelopments } from '../../../../shared/services/store/developments.ts';
import { sampleDevelopment } from '../../../fakes/nouns.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the embedded store', () => {
  test('keeps rows over a restart', async () => {
    const first = await openStore(folder);
    await first.client.send(new PutCommand({ TableName: first.tableName, Item: { pk: 'A', sk: 'B', text: 'kept' } }));
    await first.close();
    const second = await openStore(folder);
    const { Item } = await second.client.send(
      new GetCommand({ TableName: second.tableName, Key: { pk: 'A', sk: 'B' } }),
    );
    await second.close();
    expect(Item?.text).toBe('kept');
  });

  test('answers nobody who does not know the key of this start', async () => {
    const store = await openStore(folder);
    const endpoint = await store.client.config.endpoint?.();
    const answer = await fetch(`http://127.0.0.1:${endpoint?.port}/`, {
      method: 'POST',
      headers: { 'x-amz-target': 'DynamoDB_20120810.ListTables', authorization: 'AWS4-HMAC-SHA256 Credential=x' },
      body: '{}',
    });
    await store.close();
    expect(answer.status).toBe(403);
  });
});

describe('the lock on a folder', () => {
  test('names the process that has it and how to stop it', () => {
    const lock = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(
      new RegExp(`Process ${process.pid} .*works on .*Ctrl-C.*\`kill ${process.pid}\`.*--data DIR`),
    );
    lock.release();
    expect(() => lockFolder(folder)).not.toThrow();
  });

  test('is taken over from a process that was killed', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    writeFileSync(join(folder, 'lock.json'), JSON.stringify({ pid: child.pid, since: 'now', url: null }));
    expect(holderOf(folder)?.pid).toBe(child.pid);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(holderOf(folder)).toBeNull();
    lockFolder(folder);
    expect(JSON.parse(readFileSync(join(folder, 'lock.json'), 'utf8')).pid).toBe(process.pid);
  });

  test('is taken over from an earlier process of the same number, as in a container that was killed', () => {
    writeFileSync(join(folder, 'lock.json'), JSON.stringify({ pid: process.pid, since: 'before', url: null }));
    expect(holderOf(folder)).toBeNull();
    lockFolder(folder).release();
  });

  const onLinux = existsSync('/proc/self/stat') ? test : test.skip;
  onLinux('is taken over from a process of another boot or start whose number somebody else has now', () => {
    const lock = { pid: process.ppid, since: 'before', url: null };
    writeFileSync(join(folder, 'lock.json'), JSON.stringify({ ...lock, mark: processMark(process.ppid) }));
    expect(holderOf(folder)?.pid).toBe(process.ppid);
    writeFileSync(join(folder, 'lock.json'), JSON.stringify({ ...lock, mark: 'another boot 17' }));
    expect(holderOf(folder)).toBeNull();
    lockFolder(folder).release();
  });

  test('tells others where the timeline is', () => {
    const lock = lockFolder(folder);
    lock.announce('http://127.0.0.1:1234');
    expect(holderOf(folder)?.url).toBe('http://127.0.0.1:1234');
    lock.release();
  });
});

test('a development that is written is queued as its stream record, once per change that may alert', async () => {
  const store = await openStore(folder);
  const records: DynamoDBRecord[] = [];
  const queue = { send: async (messages: readonly DynamoDBRecord[]) => void records.push(...messages) };
  streamWrites(store.client, queue);
  const developments = dynamoDevelopments(store.client, store.tableName);
  const development = sampleDevelopment();
  await developments.save({ ...development, version: 1 });
  await developments.save({ ...development, version: 2 });
  await store.close();
  expect(records.map(({ eventName }) => eventName)).toEqual(['INSERT', 'MODIFY']);
  expect(records.map(changedDevelopment)).toEqual([development.id, null]);
});
