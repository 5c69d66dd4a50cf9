import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { SQSEvent } from 'aws-lambda';
import { type LocalQueueOptions, openQueue } from '../../../../infra/local/runtime/queue.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-queue-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (more: Partial<LocalQueueOptions> = {}) =>
  openQueue<{ n: number }>({
    name: 'items',
    path: join(folder, 'items.jsonl'),
    concurrency: 4,
    retryAfter: 1,
    ...more,
  });

/** Something that is waited for until it is given. */
function signal() {
  let give: () => void = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}

const numberIn = (event: SQSEvent): number => JSON.parse(event.Records[0]?.body ?? 'null').n;

describe('a local queue', () => {
  test('hands out each message once when the function takes it', async () => {
    const queue = open();
    const seen: number[] = [];
    await queue.send([{ n: 1 }, { n: 2 }, { n: 3 }]);
    queue.consume(async (event) => {
      seen.push(numberIn(event));
      return { batchItemFailures: [] };
    });
    await queue.idle();
    expect(seen).toEqual([1, 2, 3]);
    expect(queue.counts()).toEqual({ waiting: 0, inHand: 0, parked: 0 });
  });

  test('keeps to its concurrency', async () => {
    const queue = open({ concurrency: 2 });
    let now = 0;
    let most = 0;
    queue.consume(async () => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 5));
      now -= 1;
      return undefined;
    });
    await queue.send([1, 2, 3, 4, 5, 6].map((n) => ({ n })));
    await queue.idle();
    expect(most).toBe(2);
  });

  test('parks a message with its reason after three failures, and goes on with the others', async () => {
    const queue = open();
    const receives: string[] = [];
    queue.consume(async (event) => {
      if (numberIn(event) !== 2) return undefined;
      receives.push(event.Records[0]?.attributes.ApproximateReceiveCount ?? '');
      throw new Error('cannot read this one');
    });
    await queue.send([{ n: 1 }, { n: 2 }, { n: 3 }]);
    await queue.idle();
    expect(receives).toEqual(['1', '2', '3']);
    expect(queue.parked()).toMatchObject([{ queue: 'items', body: '{"n":2}', reason: 'Error: cannot read this one' }]);
  });

  test('tries a message again that the function lists in batchItemFailures', async () => {
    const queue = open();
    let times = 0;
    queue.consume(async (event) => {
      times += 1;
      return { batchItemFailures: times === 1 ? [{ itemIdentifier: event.Records[0]?.messageId ?? '' }] : [] };
    });
    await queue.send([{ n: 1 }]);
    await queue.idle();
    expect(times).toBe(2);
    expect(queue.parked()).toEqual([]);
  });

  test('counts a message that takes longer than the visibility time-out as failed', async () => {
    const queue = open({ visibility: 5 });
    let times = 0;
    queue.consume(async () => {
      times += 1;
      if (times === 1) await new Promise((resolve) => setTimeout(resolve, 60));
      return undefined;
    });
    await queue.send([{ n: 1 }]);
    await queue.idle();
    expect(times).toBe(2);
  });

  test('in FIFO order hands out one at a time and lets a failing message hold up the rest', async () => {
    const queue = open({ fifo: true });
    const seen: number[] = [];
    queue.consume(async (event) => {
      const n = numberIn(event);
      seen.push(n);
      if (n === 1 && seen.length < 3) throw new Error('not yet');
      return undefined;
    });
    await queue.send([{ n: 1 }, { n: 2 }]);
    await queue.idle();
    expect(seen).toEqual([1, 1, 1, 2]);
  });

  test('finishes what is in hand when it is stopped, and keeps the rest for the next run', async () => {
    const queue = open({ concurrency: 1 });
    const first: number[] = [];
    const [begun, mayFinish] = [signal(), signal()];
    queue.consume(async (event) => {
      begun.give();
      await mayFinish.given;
      first.push(numberIn(event));
      return undefined;
    });
    await queue.send([{ n: 1 }, { n: 2 }]);
    await begun.given;
    const stopped = queue.stop();
    mayFinish.give();
    await stopped;
    queue.close();
    const again = open();
    const second: number[] = [];
    again.consume(async (event) => {
      second.push(numberIn(event));
      return undefined;
    });
    await again.idle();
    expect([first, second]).toEqual([[1], [2]]);
  });
});

describe('a queue whose process is killed', () => {
  test('hands out again what was in hand, and never what was done', async () => {
    const script = join(folder, 'worker.mts');
    writeFileSync(
      script,
      `import { openQueue } from ${JSON.stringify(join(process.cwd(), 'infra/local/runtime/queue.ts'))};
       const queue = openQueue({ name: 'items', path: ${JSON.stringify(join(folder, 'items.jsonl'))}, concurrency: 1 });
       queue.consume(async (event) => {
         if (JSON.parse(event.Records[0].body).n === 2) {
           process.stdout.write('in hand');
           await new Promise((resolve) => setTimeout(resolve, 60_000));
         }
       });
       await queue.send([{ n: 1 }, { n: 2 }, { n: 3 }]);`,
    );
    const child = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');

    const queue = open();
    const seen: string[] = [];
    queue.consume(async (event) => {
      seen.push(`${numberIn(event)} received ${event.Records[0]?.attributes.ApproximateReceiveCount}`);
      return undefined;
    });
    await queue.idle();
    expect(seen.sort()).toEqual(['2 received 2', '3 received 1']);
  });

  test('parks a message that was in hand at each of three deaths instead of dying on it for ever', async () => {
    const path = join(folder, 'items.jsonl');
    writeFileSync(path, '{"op":"sent","id":"a","body":"{\\"n\\":1}","sentAt":"2026-01-01T00:00:00.000Z"}\n');
    appendFileSync(path, '{"op":"received","id":"a"}\n'.repeat(3));
    const queue = open();
    queue.consume(async () => undefined);
    await queue.idle();
    expect(queue.parked()[0]?.reason).toContain('process ended each time');
  });

  test('drops a last line that was cut short, and keeps the lines before it', async () => {
    const queue = open();
    await queue.send([{ n: 1 }]);
    queue.close();
    appendFileSync(join(folder, 'items.jsonl'), '{"op":"sent","id":"b","bo');
    expect(open().counts()).toEqual({ waiting: 1, inHand: 0, parked: 0 });
  });

  test('passes over lines that it cannot read, counts them and keeps them beside the journal', async () => {
    const queue = open();
    await queue.send([{ n: 1 }]);
    queue.close();
    const path = join(folder, 'items.jsonl');
    appendFileSync(path, 'hello\n[]\n{"op":"sent","id":"b"}\n');
    const again = open();
    expect([again.skipped, again.counts().waiting]).toEqual([3, 1]);
    expect(readFileSync(`${path}.bad`, 'utf8')).toBe('hello\n[]\n{"op":"sent","id":"b"}\n');
    again.close();
    expect(open().skipped).toBe(0);
  });

  test('reads what stands behind a line that was cut short by a full disk', () => {
    const line = (id: string) => `{"op":"sent","id":"${id}","body":"{}","sentAt":"2026-01-01T00:00:00.000Z"}`;
    writeFileSync(join(folder, 'items.jsonl'), `${line('a')}\n${line('b').slice(0, 30)}${line('c')}\n`);
    expect(open().counts()).toEqual({ waiting: 2, inHand: 0, parked: 0 });
  });
});

test('a journal does not grow with the messages that are done', async () => {
  const queue = open();
  queue.consume(async () => undefined);
  for (let round = 0; round < 10; round += 1) {
    await queue.send(Array.from({ length: 1000 }, (_, n) => ({ n })));
    await queue.idle();
  }
  queue.close();
  expect(readFileSync(join(folder, 'items.jsonl'), 'utf8').split('\n').length).toBeLessThan(21_000);
});

test('a message that a function only lists as failed is parked with the reason that was logged for it', async () => {
  const queue = open({ reasonOf: (messageId) => (messageId === '' ? undefined : 'Item 7 is not in the store') });
  queue.consume(async (event) => ({ batchItemFailures: [{ itemIdentifier: event.Records[0]?.messageId ?? '' }] }));
  await queue.send([{ n: 1 }]);
  await queue.idle();
  expect(queue.parked()[0]?.reason).toBe('Item 7 is not in the store');
});
