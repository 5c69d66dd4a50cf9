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

  test('without --allow-private refuses the local feed with a sentence that names the option', async () => {
    const refused = world.parley('start', '--once', ...world.ownFeed());
    expect(await refused.exit).toBe(1);
    expect(refused.output()).toContain('--allow-private');
    expect(world.news.requests).toEqual([]);
  });
});
