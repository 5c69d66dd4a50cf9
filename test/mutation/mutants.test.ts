import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { mutantsOf, mutated } from './mutants.ts';
import { relatedTests } from './related-tests.ts';
import { sampled } from './sample.ts';

/** Each mutant as its line and the code with the fault in it. */
function faultsIn(code: string): readonly string[] {
  return mutantsOf(code).map((mutant) => `${mutant.line}: ${mutated(code, mutant)}`);
}

describe('the mutants of a line', () => {
  test.each([
    ['f(a < b)', ['1: ;', '1: f(a <= b)']],
    ['f(a === b)', ['1: ;', '1: f(a !== b)']],
    ['f((a) && b)', ['1: ;', '1: f((a) || b)']],
    ['f(a - b)', ['1: ;', '1: f(a + b)']],
    ['const days = 7', ['1: const days = 70', '1: const days = 8']],
    ['const none = 0', ['1: const none = 1']],
    ['const on = true', ['1: const on = false']],
    ["const word = 'talks'", ["1: const word = ''"]],
    ['const word = `the talks`', ["1: const word = ''"]],
    ["const empty = ''", []],
    ['const is = !a', ['1: const is = a']],
    ['const x = a ? b : c', ['1: const x = a ? c : b']],
    ['const x = Math.min(a, b)', ['1: const x = Math.max(a, b)']],
    ['const x = a.some(b)', ['1: const x = a.every(b)']],
  ])('%s', (code, faults) => {
    expect(faultsIn(code)).toEqual(faults);
  });

  test('leave out a guard, and nothing that has an else', () => {
    expect(faultsIn('function f() {\n  if (a) return b;\n  if (a) c; else d;\n}')).toEqual([
      '2: function f() {\n  ;\n  if (a) c; else d;\n}',
      '3: function f() {\n  if (a) return b;\n  if (a) ; else d;\n}',
      '3: function f() {\n  if (a) return b;\n  if (a) c; else ;\n}',
    ]);
  });

  test('are where they say, whatever letters stand before', () => {
    expect(faultsIn("// Женева 😀\nconst a: 'x' | 1 = b as 'y';\nconst c = 1;")).toEqual([
      "3: // Женева 😀\nconst a: 'x' | 1 = b as 'y';\nconst c = 10;",
      "3: // Женева 😀\nconst a: 'x' | 1 = b as 'y';\nconst c = 2;",
    ]);
  });

  test('leave types, imports, names of properties and marked-up pages as they are', () => {
    expect(faultsIn("import a from 'a';\nexport * from 'b';\ntype T = 1 | 'x';\nconst o = { 'a-b': c };")).toEqual([]);
    expect(faultsIn(`const page = markup\`<p>\${a < b}</p>\`;`)).toEqual([
      `1: const page = markup\`<p>\${a <= b}</p>\`;`,
    ]);
    expect(faultsIn("const load = () => import('./a.ts');")).toEqual([]);
  });
});

describe('a sample', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => index);

  test('is the same for the same seed, and another one for another', () => {
    expect(sampled(hundred, 10, 1)).toEqual(sampled(hundred, 10, 1));
    expect(sampled(hundred, 10, 1)).not.toEqual(sampled(hundred, 10, 2));
  });

  test('has as many as asked for, each once and in their order, or all there are', () => {
    const ten = sampled(hundred, 10, 3);
    expect(new Set(ten).size).toBe(10);
    expect([...ten].sort((one, other) => one - other)).toEqual(ten);
    expect(sampled(hundred, 1000, 3)).toEqual(hundred);
  });
});

describe('the tests of a file', () => {
  const root = mkdtempSync(join(tmpdir(), 'parley-related-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const files = {
    'functions/f.ts': '',
    'infra/i.ts': '',
    'shared/group/join.ts': '',
    'shared/notify/policy.ts': "import { join } from '../group/join.ts';",
    'shared/present/table.ts': "const load = () => import('../notify/policy.ts');",
    'test/group/join.test.ts': "import { join } from '../../shared/group/join.ts';",
    'test/notify/policy.test.ts': "import { policy } from '../../shared/notify/policy.ts';",
    'test/present/table.test.ts': "import { table } from '../../shared/present/table.ts';",
    'test/infra/cli.test.ts': "import { join } from '../../shared/group/join.ts';",
    'test/flow.test.ts': "import { join } from '../shared/group/join.ts';",
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }

  test('import it, straight or through others, the nearest first; those of the whole pipeline are left out', () => {
    const testsOf = relatedTests(root);
    expect(testsOf('shared/group/join.ts')).toEqual([
      'test/group/join.test.ts',
      'test/notify/policy.test.ts',
      'test/present/table.test.ts',
    ]);
    expect(testsOf('shared/notify/policy.ts')).toEqual(['test/notify/policy.test.ts', 'test/present/table.test.ts']);
    expect(testsOf('shared/present/other.ts')).toEqual([]);
  });
});
