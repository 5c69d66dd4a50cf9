import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SQSClient } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sqsQueue } from '../../shared/services/queue.ts';
import { sqsFeedQueue, sqsItemQueue } from '../../shared/services/work-queues.ts';

interface Entry {
  readonly Id: string;
  readonly MessageBody: string;
  readonly MessageGroupId?: string;
  readonly MessageDeduplicationId?: string;
}

describe('an SQS queue', () => {
  const batches: Entry[][] = [];
  let refuse: (entry: Entry) => boolean;
  let client: SQSClient;
  let queueUrl: string;
  let stop: () => Promise<void>;

  /** The part of SQS that takes batches: the SDK speaks to it as to the real one. */
  beforeEach(async () => {
    batches.length = 0;
    refuse = () => false;
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const { Entries } = JSON.parse(Buffer.concat(chunks).toString()) as { Entries: Entry[] };
      batches.push(Entries);
      const failed = Entries.filter(refuse);
      response.setHeader('content-type', 'application/x-amz-json-1.0');
      response.end(
        JSON.stringify({
          Successful: Entries.filter((entry) => !refuse(entry)).map(({ Id }) => ({ Id, MessageId: Id })),
          Failed: failed.map(({ Id }) => ({ Id, Code: 'InvalidMessageContents', Message: 'no', SenderFault: true })),
        }),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    queueUrl = `${endpoint}/000000000000/parley`;
    client = new SQSClient({
      endpoint,
      region: 'eu-central-1',
      md5: false,
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
    stop = async () => {
      client.destroy();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    };
  });
  afterEach(() => stop());

  const messages = Array.from({ length: 23 }, (_, number) => ({ itemId: `item-${number}` }));

  test('takes any number of messages, ten at a time and in order', async () => {
    await sqsQueue(client, queueUrl).send(messages);
    expect(batches.map((batch) => batch.length)).toEqual([10, 10, 3]);
    expect(batches.flat().map(({ MessageBody }) => JSON.parse(MessageBody))).toEqual(messages);
    expect(batches.flat().every(({ MessageGroupId }) => MessageGroupId === undefined)).toBe(true);
  });

  test('asks nothing of SQS for no messages', async () => {
    await sqsQueue(client, '').send([]);
    expect(batches).toEqual([]);
    await expect(sqsQueue(client, '').send(messages)).rejects.toThrow(/no queue URL/);
  });

  test('gives the group and an id that SQS takes, the same for the same message', async () => {
    const fifo = {
      group: ({ itemId }: { itemId: string }) => (itemId === 'item-1' ? `${itemId} ü` : 'news.example.org'),
      deduplicationId: ({ itemId }: { itemId: string }) => `${itemId} ${'ü'.repeat(200)}`,
    };
    const queue = sqsQueue(client, queueUrl, { fifo });
    await queue.send(messages.slice(0, 2));
    await queue.send(messages.slice(0, 1));
    const entries = batches.flat();
    const groups = entries.map(({ MessageGroupId = '' }) => MessageGroupId);
    expect(groups[0]).toBe('news.example.org');
    expect(groups[1]).toMatch(/^[0-9a-f]{64}$/);
    const ids = entries.map(({ MessageDeduplicationId }) => MessageDeduplicationId ?? '');
    expect(ids.every((id) => /^[A-Za-z0-9]{1,128}$/.test(id))).toBe(true);
    expect([ids[0] === ids[1], ids[0] === ids[2]]).toEqual([false, true]);
  });

  test('a message that is refused is thrown with the reason, though the request went through', async () => {
    refuse = ({ MessageBody }) => MessageBody.includes('item-12"');
    const sending = sqsQueue(client, queueUrl).send(messages);
    await expect(sending).rejects.toThrow(/refused 1 of 10 messages: .*item-12.*InvalidMessageContents no/);
  });

  test('feeds and items take their turn by host, and copies have one id', async () => {
    const order = { feedId: 'f', nextDue: '2026-01-05T12:00:00.000Z', host: 'news.example.org' };
    await sqsFeedQueue(client, queueUrl).send([order, order, { ...order, nextDue: '2026-01-05T12:05:00.000Z' }]);
    const item = { itemId: 'i', revision: 1, visit: 1, host: 'news.example.org' };
    await sqsItemQueue(client, queueUrl).send([item, { ...item, revision: 2 }, { ...item, visit: 2 }, item]);
    const [feeds = [], items = []] = batches;
    for (const { MessageGroupId } of [...feeds, ...items]) expect(MessageGroupId).toBe('news.example.org');
    const ids = (entries: typeof feeds) => entries.map(({ MessageDeduplicationId }) => MessageDeduplicationId);
    expect(ids(feeds).map((id) => ids(feeds).indexOf(id))).toEqual([0, 0, 2]);
    expect(ids(items).map((id) => ids(items).indexOf(id))).toEqual([0, 1, 2, 0]);
  });
});
