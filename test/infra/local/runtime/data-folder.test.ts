import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { explainedFault } from '../../../../infra/local/runtime/data-folder.ts';
import { lockFolder } from '../../../../infra/local/runtime/lock.ts';
import { openStore } from '../../../../infra/local/runtime/store.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const system = (code: string) => Object.assign(new Error(`${code}: words of the system`), { code });

describe('a data folder with a fault', () => {
  test.each([
    ['full', system('ENOSPC'), 'The disk of /data is full; make room'],
    [
      'full, as the store says',
      new Error('x', { cause: new Error('No space left on device') }),
      'The disk of /data is full',
    ],
    [
      'read-only',
      system('EROFS'),
      '/data is on a disk that can only be read; make that disk writable, or pass --data DIR',
    ],
    ['of somebody else', system('EACCES'), '/data cannot be written by you; change its rights, or pass --data DIR'],
    ['that is a file', system('ENOTDIR'), 'A file stands in the way of the folder /data; move it away'],
    ['of another process', system('LEVEL_LOCKED'), 'Another process works on /data; stop it'],
  ])('%s, is one sentence with folder and remedy', (_what, fault, sentence) => {
    expect(explainedFault(fault, '/data').message).toContain(sentence);
    expect(explainedFault(fault, '/data').message).not.toContain('\n');
  });

  test('that is none of it keeps the words of the fault', () => {
    const fault = new Error('something else');
    expect(explainedFault(fault, '/data')).toBe(fault);
  });

  test('a file in its place is named before anything is written', () => {
    writeFileSync(join(folder, 'file'), 'mine');
    expect(() => lockFolder(join(folder, 'file'))).toThrow(`A file stands in the way of the folder ${folder}/file`);
    expect(() => lockFolder(join(folder, 'file', 'below'))).toThrow('A file stands in the way');
  });

  test('a broken store is named with how to begin afresh', async () => {
    const store = await openStore(folder);
    await store.close();
    writeFileSync(join(folder, 'store', 'CURRENT'), 'junk');
    await expect(openStore(folder)).rejects.toThrow(
      new RegExp(`^The store in ${folder} cannot be read \\(.*\\); put a backup .*move ${folder}/store away`),
    );
  });

  test('a store that another process has open is named so', async () => {
    const store = await openStore(folder);
    await expect(openStore(folder)).rejects.toThrow(`Another process works on ${folder}`);
    await store.close();
  });
});
