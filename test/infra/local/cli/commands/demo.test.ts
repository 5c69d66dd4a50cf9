import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { expectedDevelopments } from '../../../../../infra/local/demo/expected-developments.ts';
import { sampleOutlets } from '../../../../../infra/local/demo/sample-outlets.ts';
import { stories } from '../../../../../infra/local/demo/stories.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-demo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the sample world', () => {
  test('is as varied as the demo claims', () => {
    expect(sampleOutlets.length).toBeGreaterThanOrEqual(10);
    expect(stories.length).toBeGreaterThanOrEqual(80);
    expect(new Set(sampleOutlets.map(({ language }) => language))).toEqual(new Set(['en', 'uk', 'ru', 'de']));
    expect(new Set(sampleOutlets.map(({ behavior }) => behavior.format)).size).toBe(5);
    expect(stories.filter(({ verdict }) => verdict === 'about').length).toBeLessThan(stories.length / 2);
  });

  test('expects each development that its stories tell, with all their reports', () => {
    const told = new Map<string, number>();
    for (const { tells } of stories) if (tells !== undefined) told.set(tells, (told.get(tells) ?? 0) + 1);
    expect(new Map(expectedDevelopments.map(({ key, reports }) => [key, reports]))).toEqual(told);
  });

  test('names every outlet of a story', () => {
    const keys = new Set(sampleOutlets.map(({ key }) => key));
    expect(stories.filter(({ outlet }) => !keys.has(outlet))).toEqual([]);
  });
});

test('npm run demo -- --once tells its story as written, and leaves the e-mails to read', async () => {
  const child = spawn(process.execPath, ['infra/local/parley.js', 'demo', '--once', '--data', folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const [status] = await once(child, 'close');
  expect({ output, status }).toMatchObject({ status: 0 });
  const outbox = join(folder, 'demo', 'outbox');
  const mails = readdirSync(outbox).filter((name) => name.endsWith('.eml'));
  expect(mails).toHaveLength(expectedDevelopments.reduce((sum, { alerts }) => sum + alerts, 0));
  const mail = await simpleParser(readFileSync(join(outbox, mails[0] ?? '')));
  expect(mail.to).toMatchObject({ text: 'reader@example.com' });
});
