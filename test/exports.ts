import { pathOf } from './source-tree.ts';

/** A name that a file exports, and whether a docstring stands before it. */
interface Export {
  readonly name: string;
  readonly documented: boolean;
}

/** What a file declares and exports by name, in the order of the code. */
export function exportsOf(code: string): Export[] {
  const found = code.matchAll(/(\*\/\n)?^export (?:async )?(?:const|function\*?|class|interface|type|enum) (\w+)/gm);
  return [...found].map(([, docstring, name]) => ({ name: name ?? '', documented: docstring !== undefined }));
}

/** The names that a file's code takes from other files, each as PATH#NAME; PATH#* where it takes all. */
export function namesTakenBy(file: string, code: string): string[] {
  const lists = code.matchAll(/^(?:import|export) (?:type )?\{([^}]*)\} from '(\.[^']+)'/gm);
  const wholes = code.matchAll(/^import \* as \w+ from '(\.[^']+)'/gm);
  const dynamic = code.matchAll(/import\('(\.[^']+)'\)(?:\)?\.(\w+))?/g);
  return [
    ...[...lists].flatMap(([, list = '', from = '']) =>
      [...list.matchAll(/(?:^|,)\s*(?:type )?(\w+)/g)].map(([, name]) => `${pathOf(file, from)}#${name}`),
    ),
    ...[...wholes].map(([, from = '']) => `${pathOf(file, from)}#*`),
    ...[...dynamic].map(([, from = '', name]) => `${pathOf(file, from)}#${name ?? '*'}`),
  ];
}
