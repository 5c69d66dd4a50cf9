import { mkdtempSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openJournal } from '../../../../infra/local/runtime/journal.ts';
import { JournalFile } from '../../../../infra/local/runtime/journal-file.ts';
import { openQueue } from '../../../../infra/local/runtime/queue.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-journal-'));
  path = join(folder, 'items.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A disk that takes so many more bytes, a few at a time, and then says that it is full. */
function smallDisk(room: number) {
  const disk = {
    room,
    write(file: number, bytes: Uint8Array): number {
      const some = bytes.subarray(0, Math.min(7, disk.room));
      if (some.length === 0)
        throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
      disk.room -= some.length;
      return writeSync(file, some);
    },
  };
  return disk;
}

const sent = (id: string) => ({ id, body: `{"n":"${id}"}`, sentAt: '2026-01-01T00:00:00.000Z' });
const idsAgain = () => {
  const journal = openJournal(path);
  journal.close();
  return [...journal.messages.values()].map(({ id, receives }) => `${id} ${receives}`);
};

describe('a journal on a disk that takes some bytes at a time', () => {
  test('is written whole', () => {
    const journal = openJournal(path, new JournalFile(path, smallDisk(10_000).write));
    journal.add([sent('a'), sent('b')]);
    journal.received('b');
    journal.close();
    expect(idsAgain()).toEqual(['a 0', 'b 1']);
  });
});

describe('a journal on a full disk', () => {
  test('refuses a message with file and remedy, and leaves no part of it', () => {
    const disk = smallDisk(120);
    const journal = openJournal(path, new JournalFile(path, disk.write));
    journal.add([sent('a')]);
    const before = readFileSync(path, 'utf8');
    expect(() => journal.add([sent('b')])).toThrow(/items\.jsonl takes no more \(ENOSPC.*\); make room on its disk/);
    expect([readFileSync(path, 'utf8'), [...journal.messages.keys()]]).toEqual([before, ['a']]);
    disk.room = 10_000;
    journal.add([sent('c')]);
    journal.close();
    expect(idsAgain()).toEqual(['a 0', 'c 0']);
  });

  test('remembers what became of messages until there is room, and writes it then', () => {
    const disk = smallDisk(10_000);
    const journal = openJournal(path, new JournalFile(path, disk.write));
    journal.add([sent('a'), sent('b'), sent('c')]);
    disk.room = 5;
    journal.received('a');
    journal.done('a');
    journal.received('b');
    expect([...journal.messages.keys()]).toEqual(['b', 'c']);
    disk.room = 10_000;
    journal.received('c');
    journal.close();
    expect(idsAgain()).toEqual(['b 1', 'c 1']);
  });

  test('keeps the lines of an earlier run as they are where it cannot write them anew', () => {
    const first = openJournal(path);
    first.add([sent('a')]);
    first.close();
    openJournal(path, new JournalFile(path, smallDisk(0).write)).close();
    expect(idsAgain()).toEqual(['a 0']);
  });
});

test('a message that fails for a full disk is not counted as failed, nor parked', async () => {
  const queue = openQueue<{ n: number }>({ name: 'items', path, concurrency: 1, retryAfter: 1, maximumReceives: 1 });
  let tried: () => void = () => undefined;
  const once = new Promise<void>((resolve) => {
    tried = resolve;
  });
  queue.consume(async () => {
    tried();
    throw new Error('IO error: /data/000007.log: No space left on device');
  });
  await queue.send([{ n: 1 }]);
  await once;
  await queue.stop();
  queue.close();
  expect(queue.counts()).toEqual({ waiting: 1, inHand: 0, parked: 0 });
  const journal = openJournal(path);
  journal.close();
  expect([...journal.messages.values()].map(({ receives }) => receives)).toEqual([0]);
});
