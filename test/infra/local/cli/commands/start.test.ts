import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startWorld, until } from './start-run.ts';

let world: Awaited<ReturnType<typeof startWorld>>;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

describe('parley start', () => {
  test('stops at Ctrl-C with what is in hand finished, and tells a second one who has the folder', async () => {
    const first = world.start();
    await until(() => first.output().includes('Timeline: http://127.0.0.1:'), first);
    const second = world.start('--once');
    expect(await second.exit).toBe(1);
    expect(second.output()).toContain(`Process ${first.child.pid} `);
    first.child.kill('SIGINT');
    expect(await first.exit).toBe(0);
    expect(first.output()).toContain('Stopping: finishing what is in hand');
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

  test('without --allow-private refuses the local feed with a sentence that names the option', async () => {
    const refused = world.parley('start', '--once', ...world.ownFeed());
    expect(await refused.exit).toBe(1);
    expect(refused.output()).toContain('--allow-private');
    expect(world.news.requests).toEqual([]);
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
