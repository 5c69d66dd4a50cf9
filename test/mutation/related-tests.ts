import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/**
 * The tests of the rooms in shared/ alone: those of the whole pipeline and of the command line take minutes, and a fault
 * in a room is for its own tests to notice.
 */
const leftOut = /^test\/[^/]+$|^test\/(infra|deploy|eval|bench|mutation)\/|\/browser\./;

/**
 * For a source file the tests that import it, straight or through others, those nearest to it in the tree first.
 * `root` is the project's folder.
 */
export function relatedTests(root: string): (file: string) => readonly string[] {
  const files = ['functions', 'infra', 'shared', 'test'].flatMap((folder) => typescriptFiles(root, folder));
  const importers = new Map<string, string[]>();
  for (const from of files) {
    for (const to of importsOf(root, from)) importers.set(to, [...(importers.get(to) ?? []), from]);
  }
  return (file) => {
    const reached = new Set([file]);
    for (const next of reached) for (const importer of importers.get(next) ?? []) reached.add(importer);
    return [...reached]
      .filter((name) => name.endsWith('.test.ts') && !leftOut.test(name))
      .sort((one, other) => nearness(other, file) - nearness(one, file) || one.localeCompare(other));
  };
}

/** How many folders and the name a test has in common with the file: test/notify/policy.test.ts, shared/notify/policy.ts. */
function nearness(test: string, file: string): number {
  const [inTest, inSource] = [
    test.replace('.test.ts', '').split('/').slice(1),
    file.replace('.ts', '').split('/').slice(1),
  ];
  const different = inSource.findIndex((part, index) => part !== inTest[index]);
  return different < 0 ? inSource.length : different;
}

function typescriptFiles(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

function importsOf(root: string, file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found = text.matchAll(/from '(\.[^']+)'|import\(\s*'(\.[^']+)'\s*\)/g);
  return [...found].map(([, from, dynamic]) => relative(root, resolve(root, dirname(file), from ?? dynamic ?? '')));
}
