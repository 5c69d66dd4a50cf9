import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { type Served, startNewsServer } from '../../../../fakes/news-server.ts';

/** Three acts that nobody could take for one another, and a match report. */
const stories = [
  {
    path: '/call.html',
    title: 'Trump and Putin discuss ending Ukraine war in phone call',
    text: 'President Donald Trump spoke by phone with Russian President Vladimir Putin on Tuesday about ending the war in Ukraine, the White House said. The call lasted an hour. Kremlin aide Yuri Ushakov confirmed it.',
  },
  {
    path: '/match.html',
    title: 'Late goal gives City a narrow win',
    text: 'The visitors had led for an hour. The goal came in the last minute of a dull match.',
  },
  {
    path: '/talks.html',
    title: 'Witkoff and Umerov hold talks in Geneva on ending war in Ukraine',
    text: 'U.S. envoy Steve Witkoff and Ukrainian negotiator Rustem Umerov met in Geneva on Tuesday for talks on ending the war in Ukraine. The delegations discussed security guarantees.',
  },
  {
    path: '/rejection.html',
    title: 'Kremlin rejects European troops in Ukraine under any peace deal',
    text: 'Russia rejects the deployment of European troops in Ukraine under a peace agreement, Kremlin spokesman Dmitry Peskov said on Tuesday. Peskov called the idea unacceptable.',
  },
];

let folder: string;
let news: Awaited<ReturnType<typeof startNewsServer>>;
let sink: Awaited<ReturnType<typeof startSink>>;
const children = new Set<ChildProcess>();

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parley-start-'));
  const pages = new Map<string, Served>();
  news = await startNewsServer(pages);
  const now = new Date().toUTCString();
  const items = stories.map(
    ({ path, title, text }) =>
      `<item><title>${title}</title><link>${news.url}${path}</link><guid>${path}</guid><pubDate>${now}</pubDate><description>${text}</description></item>`,
  );
  const feed = `<rss version="2.0"><channel><title>News</title><link>${news.url}</link>${items.join('')}</channel></rss>`;
  pages.set('/feed.xml', { headers: { 'content-type': 'application/rss+xml' }, body: feed });
  for (const { path, title, text } of stories) {
    const body = `<html><body><article><h1>${title}</h1><p>${text}</p></article></body></html>`;
    pages.set(path, { headers: { 'content-type': 'text/html; charset=utf-8' }, body });
  }
  sink = await startSink();
});

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
  await news.stop();
  await sink.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** `npm start` on the local feed. */
function start(...more: string[]) {
  const typed = [
    'start',
    '--feeds',
    `${news.url}/feed.xml`,
    '--allow-private',
    '--data',
    folder,
    '--port',
    '0',
    ...more,
  ];
  const child = spawn(process.execPath, ['infra/local/parley.js', ...typed], {
    env: { ...process.env, PARLEY_SMTP_URL: sink.url, PARLEY_ALERT_EMAIL: 'reader@example.com' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  return { child, output: () => output, exit: once(child, 'close').then(([status]) => Number(status)) };
}

describe('parley start', () => {
  test('killed in the middle of its work goes on at the next start: nothing lost, nothing mailed twice', async () => {
    // The pages are asked for a second apart, so each kill falls between two of them.
    for (const pages of [1, 2]) {
      const run = start();
      await until(() => news.requests.filter(({ path }) => path.endsWith('.html')).length >= pages, run);
      run.child.kill('SIGKILL');
      await run.exit;
    }
    const last = start('--once');
    // With its output, so that a failure says why.
    expect(`${await last.exit}: ${last.output()}`).toMatch(/^0: /);
    const judged = await timeline();
    expect(judged.map(({ title }) => title).sort()).toEqual(
      stories
        .filter(({ path }) => path !== '/match.html')
        .map(({ title }) => title)
        .sort(),
    );
    const subjects = sink.mails.map(({ subject }) => subject);
    expect(new Set(subjects).size).toBe(3);
    expect(subjects).toHaveLength(3);
    expect(waitingIn(folder)).toBe(0);
  });

  test('stops at Ctrl-C with what is in hand finished, and tells a second one who has the folder', async () => {
    const first = start();
    await until(() => first.output().includes('Timeline: http://127.0.0.1:'), first);
    const second = start('--once');
    expect(await second.exit).toBe(1);
    expect(second.output()).toContain(`Process ${first.child.pid} `);
    first.child.kill('SIGINT');
    expect(await first.exit).toBe(0);
    expect(first.output()).toContain('Stopping: finishing what is in hand');
  });

  test('stops when npm, which started it through a shell, is told to stop', async () => {
    const typed = ['--feeds', `${news.url}/feed.xml`, '--allow-private', '--data', folder, '--port', '0'];
    const npm = spawn('npm', ['start', '--silent', '--', ...typed], { stdio: ['ignore', 'pipe', 'pipe'] });
    children.add(npm);
    let output = '';
    npm.stdout.on('data', (chunk) => {
      output += chunk;
    });
    await until(() => output.includes('Timeline: http://127.0.0.1:'), { child: npm, output: () => output });
    npm.kill('SIGTERM');
    // The pipe closes when the last process that holds it has ended.
    await once(npm, 'close');
    expect(output).toContain('Stopping: finishing what is in hand');
    expect(existsSync(join(folder, 'lock.json'))).toBe(false);
  }, 60_000);

  test('once more within five minutes says when the next feed is due, and --now polls all the same', async () => {
    expect(await start('--once').exit).toBe(0);
    const polls = () => news.requests.filter(({ path }) => path === '/feed.xml').length;
    const again = start('--once');
    expect([await again.exit, polls()]).toEqual([0, 1]);
    expect(again.output()).toMatch(/no feed is due yet, the next one at \d\d:\d\d UTC\. --now/);
    expect([await start('--once', '--now').exit, polls()]).toEqual([0, 2]);
  }, 120_000);

  test('without --allow-private refuses the local feed with a sentence that names the option', async () => {
    const child = spawn(
      process.execPath,
      ['infra/local/parley.js', 'start', '--once', '--feeds', `${news.url}/feed.xml`, '--data', folder, '--port', '0'],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    children.add(child);
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    const [status] = await once(child, 'close');
    expect(output).toContain('--allow-private');
    expect(status).toBe(1);
    expect(news.requests).toEqual([]);
  });

  test('with nothing to reach says so in one line that names what it tried', async () => {
    await news.stop();
    const offline = start('--once');
    expect(await offline.exit).toBe(1);
    const lines = offline
      .output()
      .split('\n')
      .filter((line) => line.startsWith('No network'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(new URL(news.url).host);
  });
});

/** Titles of the developments, asked on the command line. */
async function timeline(): Promise<readonly { title: string }[]> {
  const child = spawn(process.execPath, ['infra/local/parley.js', 'timeline', '--format', 'json', '--data', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  await once(child, 'close');
  const { days } = JSON.parse(output) as { days: { developments: { title: string }[] }[] };
  return days.flatMap(({ developments }) => developments);
}

/** Messages left in the queues on disk. */
function waitingIn(data: string): number {
  const open = new Set<string>();
  for (const name of ['feeds', 'items', 'mentions', 'stream']) {
    for (const line of readFileSync(join(data, 'queues', `${name}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)) {
      const { op, id } = JSON.parse(line) as { op: string; id: string };
      if (op === 'done') open.delete(id);
      else open.add(id);
    }
  }
  return open.size;
}

/** Waits as long as the test may for what a run will do; no longer than the run itself lasts. */
async function until(
  condition: () => boolean,
  { child, output }: Pick<ReturnType<typeof start>, 'child' | 'output'>,
): Promise<void> {
  while (!condition()) {
    if (child.exitCode !== null) throw new Error(`It ended before its time; the output was:\n${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A real mail server that keeps what it is sent. */
async function startSink() {
  const mails: { subject: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      simpleParser(stream).then(({ subject = '' }) => {
        mails.push({ subject });
        done();
      }, done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
