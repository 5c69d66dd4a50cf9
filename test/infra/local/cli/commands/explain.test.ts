import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';

const folder = mkdtempSync(join(tmpdir(), 'parley-explain-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function explain(typed: readonly string[], input = '') {
  return spawnSync(process.execPath, ['infra/local/parley.js', 'explain', ...typed], {
    encoding: 'utf8',
    input,
  });
}

test('explain says of a text on standard input that it is on the talks, with sentences, concepts and weights', () => {
  const { stdout, stderr, status } = explain(
    ['-'],
    'Witkoff and Umerov hold talks in Geneva on ending war in Ukraine\nThe envoys met on Tuesday for peace talks.\n',
  );
  expect(stdout).toContain('On the talks: they are the main news.\nProbability ');
  expect(stdout).toMatch(/\+\d\.\d\d {2}headline/);
  expect(stdout).toMatch(/1\. \[headline\] Witkoff and Umerov hold talks .*\n +Witkoff, Umerov, Talks/);
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test('explain reads an HTML file as a page, without what stands around the article', () => {
  const path = join(folder, 'match.html');
  writeFileSync(
    path,
    '<!doctype html><html lang="en"><body><nav>Peace talks</nav><article><h1>Late goal gives City a narrow win</h1>' +
      '<p>The visitors had led for an hour before the late goal in front of a large crowd.</p></article></body></html>',
  );
  const { stdout } = explain([path, '--format', 'json']);
  expect(JSON.parse(stdout)).toMatchObject({
    headline: 'Late goal gives City a narrow win',
    readAs: 'a page',
    verdict: 'none',
    act: null,
  });
  expect(stdout).not.toContain('Peace talks');
  // Programs are given the rule beside its words.
  const { reasons } = JSON.parse(stdout) as { reasons: unknown[] };
  expect(reasons[0]).toEqual({
    rule: 'neither a party to the war nor a settlement is named',
    words: 'neither a party to the war nor a settlement is named',
    weight: -10,
    sentence: null,
  });
});
