import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { main } from '../infra/local/cli/main.ts';

/** Rooms of the repository; what else lies in a working copy is not for documents to name. */
const rooms = ['.ci', '.github', 'functions', 'infra', 'shared', 'test'];
const paths = [...readdirSync('.').filter((name) => statSync(name).isFile()), ...rooms, ...rooms.flatMap(under)];
/** Those that say how things are; the changelog says how they were. */
const documents = paths.filter((path) => path.endsWith('.md') && path !== 'CHANGELOG.md');
const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;

describe('the documents', () => {
  test('are those of a house with a door', () => {
    const needed = ['README.md', '.github/CONTRIBUTING.md', 'infra/RUNBOOK.md', 'shared/README.md'];
    expect(documents).toEqual(expect.arrayContaining(needed));
  });

  test.each(documents)('%s names what is there', async (document) => {
    expect(await wrongIn(readFileSync(document, 'utf8'), document)).toEqual([]);
  });

  test('every decision stands in their index', () => {
    const folder = '.github/decisions';
    const index = readFileSync(`${folder}/README.md`, 'utf8');
    const pages = readdirSync(folder).filter((name) => name !== 'README.md');
    expect(pages.filter((name) => !index.includes(`](${name})`))).toEqual([]);
  });
});

test('the workflow runs on the oldest Node that package.json allows and on the one of .nvmrc', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
  const [, matrix = ''] = /node: \[(.+)\]/.exec(readFileSync('.github/workflows/ci.yml', 'utf8')) ?? [];
  const newest = readFileSync('.nvmrc', 'utf8').trim();
  expect(matrix).toBe(`'${engines.node.replace('>=', '')}', '${newest}'`);
});

test('what is not there is found out, each by its name', async () => {
  const text = `# Made up
[gone](shared/gone.md), [no heading](README.md#gone), [here](#made-up), [not here](#gone), [away](https://example.org/a.md)
\`shared/gone.ts\` \`gone.ts\` \`shared/gone/*.ts\` \`shared/gone/NAME\` \`shared/text/sha256.ts\` \`shared/languages/<code>.ts\`
\`npm run gone\` \`npm run lint\` \`npm run eval -- gone IN\` \`parley gone\` \`npm start -- --gone --once\`
\`\`\`sh
npx parley show ID --gone   # --this is a comment
npm test -- test/gone test/detect/mention
\`\`\`
`;
  expect(await wrongIn(text, 'README.md')).toEqual([
    'link shared/gone.md',
    'link README.md#gone',
    'link #gone',
    'path shared/gone.ts',
    'path shared/gone/*.ts',
    'path shared/gone/NAME',
    'path test/gone',
    'path gone.ts',
    'path test/eval/gone.ts',
    'script gone',
    'command gone',
    'option --gone of start',
    'option --gone of show',
  ]);
});

/** What a document names and is not there. */
async function wrongIn(text: string, document: string): Promise<string[]> {
  const spans = [...text.matchAll(/```\w*\n(.*?)```|`([^`\n]+)`/gs)].map(([, block, span]) => block ?? span ?? '');
  const code = spans.join('\n').replaceAll(/(^|\s)#.*/gm, '$1');
  const links = [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, target = '']) => target);
  return [
    ...links.filter((link) => !leadsSomewhere(link, text, document)).map((link) => `link ${link}`),
    ...pathsIn(spans, code)
      .filter((path) => !isThere(path, document))
      .map((path) => `path ${path}`),
    ...named(code, /\bnpm (?:run (?:--silent )?)?(?!run|ci|version)([a-z][\w:-]*)/g)
      .filter((name) => !Object.hasOwn(scripts, name))
      .map((name) => `script ${name}`),
    ...(await wrongCommands(code)),
  ];
}

function leadsSomewhere(link: string, text: string, document: string): boolean {
  const [file = '', anchor] = link.split('#');
  const target = normalize(join(dirname(document), file));
  if (file !== '' && !existsSync(target)) return false;
  return anchor === undefined || anchorsIn(file === '' ? text : readFileSync(target, 'utf8')).includes(anchor);
}

/** Anchors of headings, as GitHub makes them. */
function anchorsIn(text: string): string[] {
  return named(text, /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\d -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Paths from the root wherever they stand in code; files and folders, also from the document's own, that are a span. */
function pathsIn(spans: readonly string[], code: string): string[] {
  const fromRoot = named(code, /(?<![\w./$-])((?:\.ci|\.github|functions|infra|shared|test)\/[\w./*<>-]*[\w*>])/g);
  const spanned = spans.filter((span) => /^[\w*][\w.*<>/-]*(\.(ts|json|jsonl|md)|\/)$/.test(span));
  const tasks = [...code.matchAll(/npm run (eval|bench) -- ([a-z]+)/g)].map(
    ([, tool, task]) => `test/${tool}/${task}.ts`,
  );
  return [...new Set([...fromRoot, ...spanned, ...tasks])];
}

/**
 * Whether something in the repository is meant: `*`, `<code>` and a word in capitals stand for any name, a path without
 * an ending also for files that begin so, as for jest; a bare file name for a file of any folder.
 */
function isThere(path: string, document: string): boolean {
  const pattern = path
    .replace(/\/$/, '')
    .replaceAll(/<\w+>|(?<=\/)[A-Z]+(?=\/|$)|\*/g, '\0')
    .replaceAll(/[.+$()[\]{}|^\\]/g, '\\$&')
    .replaceAll('\0', '[^/]*');
  const ending = /\.\w+$/.test(path) || path.endsWith('/') ? '' : '(\\.[\\w.]+)?';
  const folders = path.includes('/') ? ['', `${dirname(document)}/`] : ['(.*/)?'];
  const wanted = new RegExp(`^(${folders.join('|')})${pattern}${ending}$`);
  return paths.some((known) => wanted.test(known));
}

/** Commands of the command line that it does not have, and options that theirs do not list in their help. */
async function wrongCommands(code: string): Promise<string[]> {
  const typed = [...code.matchAll(/\b(?:npm (?:run (?:--silent )?)?(start|demo) --|parley ([a-z]+))([^\n|]*)/g)];
  const known = await helpOf([]);
  const wrong = typed.map(async ([, script, word, rest = '']) => {
    const command = script ?? word ?? '';
    if (!new RegExp(`^ *${command} `, 'm').test(known)) return [`command ${command}`];
    const help = await helpOf([command]);
    const options = named(rest, /(?<=\s)--([a-z-]+)/g).filter((option) => !help.includes(`--${option} `));
    return options.map((option) => `option --${option} of ${command}`);
  });
  return (await Promise.all(wrong)).flat();
}

async function helpOf(command: readonly string[]): Promise<string> {
  const written: string[] = [];
  const terminal = { write: (text: string) => written.push(text) };
  await main([...command, '--help'], { stdout: terminal, stderr: terminal });
  return written.join('');
}

/** The first group of each match. */
function named(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name);
}

function under(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) return [path];
    return entry.name === 'node_modules' ? [] : [path, ...under(path)];
  });
}
