import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startWorld, stories, until } from './start-run.ts';

let world: Awaited<ReturnType<typeof startWorld>>;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

describe('parley start', () => {
  test('killed in the middle of its work goes on at the next start: nothing lost, nothing mailed twice', async () => {
    // The pages are asked for a second apart, so each kill falls between two of them.
    for (const pages of [1, 2]) {
      const run = world.start();
      await until(() => world.news.requests.filter(({ path }) => path.endsWith('.html')).length >= pages, run);
      run.child.kill('SIGKILL');
      await run.exit;
    }
    const last = world.start('--once');
    // With its output, so that a failure says why.
    expect(`${await last.exit}: ${last.output()}`).toMatch(/^0: /);
    const listed = world.parley('timeline', '--format', 'json');
    await listed.exit;
    const { days } = JSON.parse(listed.output()) as { days: { developments: { title: string }[] }[] };
    expect(days.flatMap(({ developments }) => developments.map(({ title }) => title)).sort()).toEqual(
      stories
        .filter(({ path }) => path !== '/match.html')
        .map(({ title }) => title)
        .sort(),
    );
    // They may come in one mail or in two: a run that was killed may have mailed the first.
    const told = stories.map(({ title }) => world.mails.filter(({ text }) => text.includes(`\n${title}\n`)).length);
    expect(told.sort()).toEqual([0, 1, 1, 1]);
    expect(waitingIn(world.folder)).toBe(0);
  });

  test('stops when npm, which started it through a shell, is told to stop', async () => {
    const npm = world.npmStart();
    await until(() => npm.output().includes('Timeline: http://127.0.0.1:'), npm);
    npm.child.kill('SIGTERM');
    // The pipe closes when the last process that holds it has ended.
    await npm.exit;
    expect(npm.output()).toContain('Stopping: finishing what is in hand');
    expect(existsSync(join(world.folder, 'lock.json'))).toBe(false);
  });

  test('once more within five minutes says when the next feed is due, and --now polls all the same', async () => {
    expect(await world.start('--once').exit).toBe(0);
    const polls = () => world.news.requests.filter(({ path }) => path === '/feed.xml').length;
    const again = world.start('--once');
    expect([await again.exit, polls()]).toEqual([0, 1]);
    expect(again.output()).toMatch(/no feed is due yet, the next one at \d\d:\d\d UTC\. --now/);
    expect([await world.start('--once', '--now').exit, polls()]).toEqual([0, 2]);
  });

  test('with nothing to reach says so in one line that names what it tried', async () => {
    await world.news.stop();
    const offline = world.start('--once');
    expect(await offline.exit).toBe(1);
    const lines = offline
      .output()
      .split('\n')
      .filter((line) => line.startsWith('No network'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(new URL(world.news.url).host);
  });
});

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
