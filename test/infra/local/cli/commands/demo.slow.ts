import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { expectedDevelopments } from '../../../../../infra/local/demo/expected-developments.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-demo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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
