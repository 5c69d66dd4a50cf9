import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { type Served, startNewsServer } from '../../../../fakes/news-server.ts';

/** Three acts that nobody could take for one another, and a match report. */
export const stories = [
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

const parley = 'infra/local/parley.js';

/** A process of the command line: what it has written so far, and its status once it ends. */
interface Run {
  readonly child: ChildProcess;
  output(): string;
  readonly exit: Promise<number>;
}

/** A folder, a news server with the stories and a mail server, with runs of the command line on them. */
export async function startWorld() {
  const folder = mkdtempSync(join(tmpdir(), 'parley-start-'));
  const pages = new Map<string, Served>();
  const news = await startNewsServer(pages);
  for (const [path, served] of servedAt(news.url)) pages.set(path, served);
  const sink = await startSink();
  const children = new Set<ChildProcess>();
  const ownFeed = () => ['--feeds', `${news.url}/feed.xml`, '--port', '0'];

  function run(command: string, ...typed: string[]): Run {
    const child = spawn(command, [...typed, '--data', folder], {
      env: { ...process.env, PARLEY_SMTP_URL: sink.url, PARLEY_ALERT_EMAIL: 'reader@example.com' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    return { child, output: () => output, exit: once(child, 'close').then(([status]) => Number(status)) };
  }

  return {
    folder,
    news,
    mails: sink.mails,
    /** A command of the command line. */
    parley: (...typed: string[]) => run(process.execPath, parley, ...typed),
    /** `parley start` on the local feed. */
    start: (...more: string[]) => run(process.execPath, parley, 'start', ...ownFeed(), '--allow-private', ...more),
    /** `npm start`, which goes through a shell. */
    npmStart: () => run('npm', 'start', '--silent', '--', ...ownFeed(), '--allow-private'),
    ownFeed,
    async stop() {
      for (const child of children) child.kill('SIGKILL');
      await news.stop();
      await sink.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Waits as long as the test may for what a run will do; no longer than the run itself lasts. */
export async function until(condition: () => boolean, { child, output }: Run): Promise<void> {
  while (!condition()) {
    if (child.exitCode !== null) throw new Error(`It ended before its time; the output was:\n${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The feed and its pages. */
function servedAt(site: string): ReadonlyMap<string, Served> {
  const now = new Date().toUTCString();
  const items = stories.map(
    ({ path, title, text }) =>
      `<item><title>${title}</title><link>${site}${path}</link><guid>${path}</guid><pubDate>${now}</pubDate><description>${text}</description></item>`,
  );
  const feed = `<rss version="2.0"><channel><title>News</title><link>${site}</link>${items.join('')}</channel></rss>`;
  const pages = stories.map(({ path, title, text }): [string, Served] => {
    const body = `<html><body><article><h1>${title}</h1><p>${text}</p></article></body></html>`;
    return [path, { headers: { 'content-type': 'text/html; charset=utf-8' }, body }];
  });
  return new Map([['/feed.xml', { headers: { 'content-type': 'application/rss+xml' }, body: feed }], ...pages]);
}

/** A real mail server that keeps what it is sent. */
async function startSink() {
  const mails: { subject: string; text: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      simpleParser(stream).then(({ subject = '', text = '' }) => {
        mails.push({ subject, text });
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
