import { describe, expect, test } from '@jest/globals';
import { exportsOf, namesTakenBy } from './exports.ts';
import { type Import, importsOf, packageImportsOf, specifiersOf, text, typescriptFiles } from './source-tree.ts';

/**
 * The floors of the house, lowest first: a file may import from its own floor and those below, types included. The
 * nouns of a verb are a floor each, in the order the data moves; wording stands before the verbs that show things.
 */
const floors = [
  /^shared\/names\.ts$/,
  /^shared\/(text|dates|languages)\//,
  /^shared\/collect\//,
  /^shared\/detect\//,
  /^shared\/group\//,
  /^shared\/wording\//,
  /^shared\/notify\//,
  /^shared\/present\//,
  /^shared\/services\//,
  // A stage puts the nouns of its verb in order and does the reading and writing.
  /^shared\/(?<verb>\w+)\/\k<verb>\.ts$|^shared\/(collect\/(fetch-feed|take-entries)|detect\/fetch-page|group\/(merge-split|missed-mentions)|notify\/mail-readers)\.ts$/,
  /^functions\//,
  /^infra\//,
];
const largestFile = 250;

const sources = ['functions', 'infra', 'shared'].flatMap(typescriptFiles);
const imports = sources.flatMap(importsOf);

describe('the import rule', () => {
  test('there is something to check', () => {
    expect(sources.length).toBeGreaterThan(40);
    expect(imports.length).toBeGreaterThan(100);
    expect(sources.filter((file) => floorOf(file) < 0)).toEqual([]);
  });

  test('names.ts imports nothing', () => {
    expect(imports.filter(({ from }) => from === 'shared/names.ts')).toEqual([]);
  });

  test('a file imports only from its own floor and those below it', () => {
    expect(imports.filter(({ from, to }) => floorOf(to) > floorOf(from)).map(show)).toEqual([]);
  });

  test('text and dates know nothing of each other or of the verbs, and languages, which they read, of anything', () => {
    const room = (file: string) => file.split('/').slice(0, 2).join('/');
    const foreign = imports.filter(
      ({ from, to }) =>
        /^shared\/(text|dates|languages)\//.test(from) && room(from) !== room(to) && room(to) !== 'shared/languages',
    );
    expect(foreign.map(show)).toEqual([]);
  });

  test('no file imports itself, straight or through others', () => {
    expect(circles().map((files) => files.join(' <-> '))).toEqual([]);
  });

  test('a circle would be found, one of types too', () => {
    const ring = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', []],
    ]);
    expect(circles(ring)).toEqual([['a', 'b', 'c']]);
    expect(specifiersOf("import type { A } from './a.ts';\nexport { b } from './b.ts';")).toEqual(['./a.ts', './b.ts']);
  });

  test('only services touch an SDK or the network', () => {
    const outside = /^(@aws-sdk\/|undici$|nodemailer$|node:(net|http|https|dns|dgram|tls)$)/;
    const allowed = (file: string) =>
      /^(shared\/services|infra\/local)\//.test(file) || file === 'functions/runtime.ts';
    expect(
      sources
        .flatMap(packageImportsOf)
        .filter(({ from, to }) => outside.test(to) && !allowed(from))
        .map(show),
    ).toEqual([]);
  });

  test('infra imports only names.ts, and infra/local alone may import functions', () => {
    const foreign = imports.filter(
      ({ from, to }) => from.startsWith('infra/') && !from.startsWith('infra/local/') && !to.startsWith('infra/'),
    );
    expect(foreign.filter(({ to }) => to !== 'shared/names.ts').map(show)).toEqual([]);
  });

  test('only the runtime, the stack and the local runner read the environment', () => {
    const readers = sources.filter((file) => /process\.env/.test(text(file)) && !file.startsWith('infra/'));
    expect(readers).toEqual(['functions/runtime.ts']);
  });
});

describe('the tests', () => {
  const watch = /performance\.now|\bhrtime|cpuUsage|Date\.now\(|^\s*\}, \d[\d_]{3,}\);|\btimeout: \d/m;
  const tests = typescriptFiles('test').filter(
    (file) => /\.(test|slow)\.ts$/.test(file) && file !== 'test/architecture.test.ts',
  );

  test('hold no stop-watch, and no limit of their own', () => {
    expect(tests.length).toBeGreaterThan(80);
    expect(tests.filter((file) => watch.test(text(file)))).toEqual([]);
  });

  test('would be found with one', () => {
    for (const code of [
      'const begun = performance.now();',
      "test('a', async () => {\n}, 30_000);",
      '{ timeout: 900 }',
    ]) {
      expect(code).toMatch(watch);
    }
  });
});

describe('what a file exports', () => {
  const everything = [...sources, ...typescriptFiles('test')];
  const takers = new Map<string, string[]>();
  for (const file of [...everything, 'infra/local/parley.js']) {
    for (const name of namesTakenBy(file, text(file))) takers.set(name, [...(takers.get(name) ?? []), file]);
  }
  const takersOf = (file: string, name: string) => [
    ...(takers.get(`${file}#${name}`) ?? []),
    ...(takers.get(`${file}#*`) ?? []),
  ];
  /** What is started by its path: a handler by Lambda, a bench by its runner. */
  const isStarted = (file: string, name: string) =>
    (file.startsWith('functions/') && name === 'handler') || (file.startsWith('test/bench/') && name === 'bench');
  const exported = everything.flatMap((file) => exportsOf(text(file)).map((one) => ({ file, ...one })));

  test('another file takes', () => {
    expect(exported.length).toBeGreaterThan(700);
    const unused = exported.filter(({ file, name }) => !isStarted(file, name) && takersOf(file, name).length === 0);
    expect(unused.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
  });

  test('has a docstring where tests alone take it', () => {
    const ofTests = exported.filter(({ file, name }) => {
      const by = takersOf(file, name);
      return !file.startsWith('test/') && by.length > 0 && by.every((taker) => /\.(test|slow)\.ts$/.test(taker));
    });
    const bare = ofTests.filter(({ documented }) => !documented);
    expect(bare.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
  });

  test('is found with its docstring, and so is who takes it', () => {
    expect(exportsOf('/** One. */\nexport const a = 1;\nconst b = 2;\nexport async function c() {}')).toEqual([
      { name: 'a', documented: true },
      { name: 'c', documented: false },
    ]);
    const code = "import {\n  a as b,\n  type C,\n} from './x.ts';\nexport { d } from '../y.ts';";
    expect(namesTakenBy('shared/text/z.ts', code)).toEqual([
      'shared/text/x.ts#a',
      'shared/text/x.ts#C',
      'shared/y.ts#d',
    ]);
    expect(
      namesTakenBy('a/b.ts', "(await import('./c.ts')).run;\nimport('./d.ts');\nimport * as e from './e.ts';"),
    ).toEqual(['a/e.ts#*', 'a/c.ts#run', 'a/d.ts#*']);
  });
});

describe('the shape of the code', () => {
  test(`no file of code is longer than ${largestFile} lines`, () => {
    const data =
      /^shared\/(collect\/outlets|detect\/vocabulary|languages)\/|^shared\/detect\/relevance\/facets\.ts$|^infra\/local\/demo\//;
    const long = sources.filter((file) => !data.test(file) && text(file).split('\n').length > largestFile + 1);
    expect(long).toEqual([]);
  });

  test('handlers are short', () => {
    const handlers = sources.filter((file) => /^functions\/(collect|detect|group|notify|present)-/.test(file));
    expect(handlers.length).toBeGreaterThanOrEqual(6);
    expect(handlers.filter((file) => text(file).split('\n').length > 30)).toEqual([]);
  });
});

/** Index of the highest floor whose pattern a file matches, so that a stage stands above the nouns of its verb. */
function floorOf(file: string): number {
  return floors.findLastIndex((floor) => floor.test(file));
}

/** Groups of files that import each other in a loop, each in order of name (Tarjan's strongly connected components). */
function circles(graph: ReadonlyMap<string, readonly string[]> = importGraph()): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const path: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): number => {
    const own = order.size;
    order.set(file, own);
    lowest.set(file, own);
    path.push(file);
    for (const next of graph.get(file) ?? []) {
      const reached = order.has(next) ? (path.includes(next) ? (order.get(next) ?? own) : own) : visit(next);
      lowest.set(file, Math.min(lowest.get(file) ?? own, reached));
    }
    if (lowest.get(file) === own) {
      const circle = path.splice(path.indexOf(file));
      if (circle.length > 1) found.push(circle.sort());
    }
    return lowest.get(file) ?? own;
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return found;
}

function importGraph(): Map<string, string[]> {
  const graph = new Map<string, string[]>(sources.map((file) => [file, []]));
  for (const { from, to } of imports) graph.get(from)?.push(to);
  return graph;
}

function show({ from, to }: Import): string {
  return `${from} -> ${to}`;
}
