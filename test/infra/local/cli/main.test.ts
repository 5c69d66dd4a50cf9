import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { main } from '../../../../infra/local/cli/main.ts';
import { mailingOf } from '../../../../infra/local/cli/settings.ts';
import { kinds } from '../../../../shared/detect/act/kinds.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command line in this process. */
async function parley(typed: readonly string[]) {
  const written = { stdout: '', stderr: '' };
  const status = await main(typed, {
    stdout: {
      write: (text: string) => {
        written.stdout += text;
      },
    },
    stderr: {
      write: (text: string) => {
        written.stderr += text;
      },
    },
  });
  return { status, ...written };
}

describe('the command line answers nonsense with one sentence and status 2', () => {
  const nonsense: [string, string[], RegExp][] = [
    ['an unknown command', ['watch'], /^parley has no command "watch"; it has start, demo, timeline/],
    ['an unknown option', ['start', '--foo'], /^parley start has no option --foo; `parley start --help` lists/],
    ['an option cut short', ['start', '--feed', 'x'], /^parley start has no option --feed; did you mean --feeds\?/],
    ['an option without its value', ['start', '--port'], /^--port needs a value: --port PORT/],
    ['a value for a switch', ['start', '--once=yes'], /^--once takes no value; leave out "yes"/],
    ['a word too many', ['show', 'a', 'b'], /^parley show does not take "b"/],
    ['a port out of range', ['start', '--port', '99999'], /^--port 99999: a port is a number from 0 to 65535/],
    ['a port with letters', ['start', '--port', '80x'], /^--port 80x: a port is/],
    ['a list that is not there', ['start', '--feeds', 'no.opml', '--data', folder], /^--feeds no\.opml: no such file/],
    ['an invalid address', ['start', '--feeds', 'htp://x', '--data', folder], /"htp:\/\/x" is not a feed address/],
    ['an unknown format', ['timeline', '--format', 'xml'], /^--format xml: must be table, json, csv or atom$/m],
    [
      'an API that is not an address',
      ['timeline', '--api', 'parley'],
      /^--api parley: pass the API URL that the stack/,
    ],
    ['nothing to show', ['show'], /^parley show needs the ID of a development/],
    ['nothing to explain', ['explain'], /^parley explain needs an address or a file/],
    ['a file to explain that is not there', ['explain', 'no.html'], /^no\.html: no such file/],
  ];
  test.each(nonsense)('%s', async (_, typed, message) => {
    const { status, stdout, stderr } = await parley(typed);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });

  test('a mail server without anybody to mail', () => {
    expect(() => mailingOf(folder, { PARLEY_SMTP_URL: 'smtp://127.0.0.1:25' })).toThrow(
      /^PARLEY_SMTP_URL is set but nobody to mail: set PARLEY_ALERT_EMAIL=you@example\.com/,
    );
  });
});

test('the installed command runs, and passes its status on', () => {
  const { status, stderr } = spawnSync(process.execPath, ['infra/local/parley.js', 'watch'], { encoding: 'utf8' });
  expect(stderr).toMatch(/^parley has no command "watch"/);
  expect(status).toBe(2);
});

test('help lists every command, and each command its options', async () => {
  expect((await parley(['--help'])).stdout).toMatch(
    /start .*\n *demo .*\n *timeline .*\n *show .*\n *feeds .*\n *doctor .*\n *explain /,
  );
  const { status, stdout } = await parley(['start', '--help']);
  expect(stdout).toMatch(/--allow-private/);
  expect(status).toBe(0);
});

test('help names every kind that a timeline can be asked for', async () => {
  const { stdout } = await parley(['timeline', '--help']);
  expect(stdout.replace(/\s+/g, ' ')).toContain(`only this kind: ${Object.keys(kinds).join(', ')}`);
});

test('asking a folder without a store says how to get one, status 1', async () => {
  const { status, stderr } = await parley(['timeline', '--data', join(folder, 'none')]);
  expect(stderr).toMatch(/none holds no store yet; run `npm start` first, or pass --data DIR or --api URL/);
  expect(status).toBe(1);
});

test('a port in use is named with the option that chooses another', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { status, stderr } = await parley(['start', '--once', '--port', String(port), '--data', folder]);
  server.close();
  expect(stderr).toContain(`Port ${port} is in use; pass another, such as --port ${port + 1}`);
  expect(status).toBe(1);
});
