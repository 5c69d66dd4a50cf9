import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** One file's import of another file or package. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

const root = process.cwd();

/** The TypeScript files below a folder of the project, as paths from its root, in order. */
export function typescriptFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}

export function text(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** Imports of other files of the project, those of types too: whoever names a type must know its room. */
export function importsOf(file: string): Import[] {
  return specifiersOf(text(file))
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => ({ from: file, to: pathOf(file, specifier) }))
    .filter(({ to }) => to.endsWith('.ts'));
}

export function packageImportsOf(file: string): Import[] {
  return specifiersOf(text(file))
    .filter((to) => !to.startsWith('.'))
    .map((to) => ({ from: file, to }));
}

/** What a file's code imports from, as it stands there. */
export function specifiersOf(code: string): string[] {
  const found = code.matchAll(/^(?:import|export)\s[^;]*?from '([^']+)'|^import '([^']+)'|import\('([^']+)'\)/gm);
  return [...found].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '');
}

/** A specifier as it stands in a file, as a path from the root of the project. */
export function pathOf(file: string, specifier: string): string {
  return relative(root, resolve(dirname(join(root, file)), specifier)).replaceAll('\\', '/');
}
