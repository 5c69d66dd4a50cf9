import { readFileSync } from 'node:fs';
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
    const subjects = world.mails.map(({ subject }) => subject);
    expect(new Set(subjects).size).toBe(3);
    expect(subjects).toHaveLength(3);
    expect(waitingIn(world.folder)).toBe(0);
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
