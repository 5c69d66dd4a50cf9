import { inAnyLanguage } from '../../languages/language-packs.ts';
import { fold } from '../../text/fold.ts';
import { type Cue, cueOf } from './cue.ts';

/** Words around a name that show whether the one who bears it acts. */
const surroundings = {
  toward: cueOf(({ names }) => names.toward),
  by: cueOf(({ names }) => names.by),
  clause: cueOf(({ names }) => names.clause),
};

/** What surrounds a name, from the text before and after it. */
export function nameContext(before: string, after: string, language: string): string[] {
  const folded = fold(before);
  const last = /[\p{L}\p{N}]+(?:[^\p{L}\p{N}]+)?$/u.exec(folded)?.[0] ?? '';
  const lastTwo = /(?:[\p{L}\p{N}]+\s+)?[\p{L}\p{N}]+[^\p{L}\p{N}]*$/u.exec(folded)?.[0] ?? '';
  return [
    ...(surroundings.toward(last, language) === null ? [] : ['toward']),
    ...(endsWith(surroundings.by, lastTwo, language) ? ['by'] : []),
    ...(surroundings.clause(folded, language) === null ? [] : ['clause']),
    ...patterns.flatMap(([name, where, pattern]) => (pattern.test(where === 'before' ? before : after) ? [name] : [])),
  ];
}

function endsWith(cue: Cue, text: string, language: string): boolean {
  const hit = cue(text, language);
  return hit !== null && /^[^\p{L}\p{N}]*$/u.test(text.slice(hit.end));
}

const and = inAnyLanguage(({ names }) => names.and);

const patterns: readonly (readonly [name: string, where: 'before' | 'after', pattern: RegExp])[] = [
  ['starts', 'before', /^["“„«'‘\s]*$/],
  ['label', 'after', /^["”»'’]?\s*:/],
  ['after-mark', 'before', /[-–—,:"”»]\s*$/],
  ['ends', 'after', /^[^\p{L}\p{N}]*$/u],
  ['possessive', 'after', /^['’]s?\s+\p{L}/u],
  ['and-next', 'after', new RegExp(`^\\s*(?:(?:${and})\\s|,\\s)`, 'u')],
  ['and-before', 'before', new RegExp(`(?:(?:^|\\s)(?:${and})|,)\\s*$`, 'u')],
  ['hyphen', 'after', /^[-–]\p{L}/u],
  ['hyphen-before', 'before', /\p{L}[-–]$/u],
];
