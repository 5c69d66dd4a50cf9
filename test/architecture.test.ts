import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';

/** The line of work, in the order the data moves. A verb may use the nouns of the verbs before it. */
const verbs = ['collect', 'detect', 'group', 'notify', 'present'];
const root = process.cwd();
const largestFile = 250;

interface Import {
  readonly from: string;
  readonly to: string;
}

const sources = ['functions', 'infra', 'shared'].flatMap(typescriptFiles);
const imports = sources.flatMap(importsOf);

describe('the import rule', () => {
  test('there is something to check', () => {
    expect(sources.length).toBeGreaterThan(40);
    expect(imports.length).toBeGreaterThan(100);
  });

  test('names.ts imports nothing', () => {
    expect(imports.filter(({ from }) => from === 'shared/names.ts')).toEqual([]);
  });

  test('nouns, services, stages and functions depend in that order alone', () => {
    expect(imports.filter(({ from, to }) => layerOf(to) > layerOf(from)).map(show)).toEqual([]);
  });

  test('a verb uses only the verbs before it', () => {
    const backwards = imports.filter(({ from, to }) => verbIndex(from) >= 0 && verbIndex(to) > verbIndex(from));
    expect(backwards.map(show)).toEqual([]);
  });

  test('only services touch an SDK or the network', () => {
    const outside = /^(@aws-sdk\/|undici$|nodemailer$|node:(net|http|https|dns|dgram|tls)$)/;
    const allowed = (file: string) =>
      /^(shared\/services|infra\/local)\//.test(file) || file === 'functions/runtime.ts';
    expect(
      packageImports()
        .filter(({ from, to }) => outside.test(to) && !allowed(from))
        .map(show),
    ).toEqual([]);
  });

  test('infra imports only names.ts, and infra/local alone may import functions', () => {
    const foreign = imports.filter(
      ({ from, to }) => from.startsWith('infra/') && !from.startsWith('infra/local/') && !to.startsWith('infra/'),
    );
    expect(foreign.filter(({ to }) => to !== 'shared/names.ts').map(show)).toEqual([]);
    expect(imports.filter(({ from, to }) => from.startsWith('shared/') && !to.startsWith('shared/')).map(show)).toEqual(
      [],
    );
  });

  test('only the runtime, the stack and the local runner read the environment', () => {
    const readers = sources.filter((file) => /process\.env/.test(text(file)) && !file.startsWith('infra/'));
    expect(readers).toEqual(['functions/runtime.ts']);
  });
});

describe('the shape of the code', () => {
  test(`no file of code is longer than ${largestFile} lines`, () => {
    const data = /^shared\/(collect\/outlets|detect\/vocabulary)\/|^infra\/local\/demo\//;
    const long = sources.filter((file) => !data.test(file) && text(file).split('\n').length > largestFile + 1);
    expect(long).toEqual([]);
  });

  test('handlers are short', () => {
    const handlers = sources.filter((file) => /^functions\/(collect|detect|group|notify|present)-/.test(file));
    expect(handlers.length).toBeGreaterThanOrEqual(6);
    expect(handlers.filter((file) => text(file).split('\n').length > 30)).toEqual([]);
  });
});

function layerOf(file: string): number {
  if (file.startsWith('infra/')) return 4;
  if (file.startsWith('functions/')) return 3;
  if (/^shared\/(\w+)\/\1\.ts$/.test(file)) return 2;
  if (file.startsWith('shared/services/')) return 1;
  return 0;
}

function verbIndex(file: string): number {
  return verbs.indexOf(file.match(/^shared\/(\w+)\//)?.[1] ?? '');
}

function typescriptFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}

function text(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** Runtime imports between files; `import type` costs nothing and may name any noun below or beside. */
function importsOf(file: string): Import[] {
  return specifiers(file)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => ({
      from: file,
      to: relative(root, resolve(dirname(join(root, file)), specifier)).replaceAll('\\', '/'),
    }));
}

function packageImports(): Import[] {
  return sources.flatMap((from) =>
    specifiers(from)
      .filter((to) => !to.startsWith('.'))
      .map((to) => ({ from, to })),
  );
}

function specifiers(file: string): string[] {
  const found = text(file).matchAll(
    /^(?:import|export)\s(?!type\b)[^;]*?from '([^']+)'|^import '([^']+)'|import\('([^']+)'\)/gm,
  );
  return [...found].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '');
}

function show({ from, to }: Import): string {
  return `${from} -> ${to}`;
}
