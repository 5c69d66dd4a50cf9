import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { ruleWords } from '../../infra/local/rule-words.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-explain-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function explain(typed: readonly string[], input = '') {
  return spawnSync(process.execPath, ['infra/local/parley.js', 'explain', ...typed], { encoding: 'utf8', input });
}

test('explain says of a text on the talks that it is, with its sentences, concepts and weights', () => {
  const { stdout, status } = explain(
    ['-'],
    'Witkoff and Umerov hold talks in Geneva on ending war in Ukraine\nThe envoys met on Tuesday for peace talks.\n',
  );
  expect(stdout).toContain('This is on the talks: they are the main news (score ');
  expect(stdout).toMatch(/\+\d\.\d\d {2}/);
  expect(stdout).toMatch(/1\. \[headline\] Witkoff and Umerov hold talks .*\n.*Witkoff \(Witkoff\)/);
  expect(status).toBe(0);
}, 30_000);

test('explain reads an HTML file as a page, without what stands around the article', () => {
  const path = join(folder, 'match.html');
  writeFileSync(
    path,
    '<!doctype html><html lang="en"><body><nav>Peace talks</nav><article><h1>Late goal gives City a narrow win</h1>' +
      '<p>The visitors had led for an hour before the late goal in front of a large crowd.</p></article></body></html>',
  );
  const { stdout } = explain([path, '--format', 'json']);
  expect(JSON.parse(stdout)).toMatchObject({ headline: 'Late goal gives City a narrow win', verdict: 'none' });
  expect(stdout).not.toContain('Peace talks');
}, 30_000);

test('rules of the model are put into words', () => {
  expect(ruleWords('top:settlement+link')).toBe('in the headline: settlement with link');
  expect(ruleWords('no top:settlement')).toBe('not in the headline: settlement');
  expect(ruleWords('near:fighting-alone')).toBe('in one sentence: fighting alone');
  expect(ruleWords('lead:sides>=2')).toBe('in the opening: sides, at least 2');
  expect(ruleWords('a rule in words')).toBe('a rule in words');
});
