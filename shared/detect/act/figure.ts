import type { FigureUnit } from '../../languages/change-words.ts';
import type { Language } from '../../languages/language.ts';
import { languagePacks } from '../../languages/language-packs.ts';
import { fold } from '../../text/fold.ts';
import type { Figure } from '../act.ts';
import type { Sentence } from '../mention.ts';
import type { ActInput } from './act-input.ts';

/** Headline and lead: what stands further down is background. */
const sentencesRead = 2;

/**
 * The one figure of the terms: how long a truce or a guarantee is, how many points a plan has, how many prisoners are
 * exchanged. Null where none is told; a sentence counts only if it names what the figure is of.
 */
export function figureOf({ sentences, language }: ActInput): Figure | null {
  for (const [index, sentence] of sentences.slice(0, sentencesRead).entries()) {
    const folded = fold(sentence.text);
    const found = figuresIn(folded, language).filter(({ unit }) => isOfTerms(unit, sentence, folded));
    const first = found.find((figure) => !isUndone(folded, figure, language));
    if (first !== undefined) return { low: first.low, high: first.high, unit: first.unit, sentence: index };
  }
  return null;
}

/** The figure that a sentence says no longer holds ("not 60 days", "from 28 to 19 points"), as `figureText` gives it. */
export function figureBefore(text: string, language: Language): string | null {
  const folded = fold(text);
  for (const figure of figuresIn(folded, language)) {
    if (figure.before !== null) return figureText({ ...figure, low: figure.before, high: figure.before });
    if (isUndone(folded, figure, language)) return figureText(figure);
  }
  return null;
}

/** "30 days", "10 to 12 days", "1 week", "90 percent". */
export function figureText({ low, high, unit }: Pick<Figure, 'low' | 'high' | 'unit'>): string {
  const range = low === high ? String(low) : `${low} to ${high}`;
  if (unit === 'percent') return `${range} ${unit}`;
  const noun = unit === 'country' ? 'countr' : unit;
  const many = unit === 'country' ? 'ies' : 's';
  const one = unit === 'country' ? 'y' : '';
  return `${range} ${noun}${high === 1 ? one : many}`;
}

interface Found extends Pick<Figure, 'low' | 'high' | 'unit'> {
  /** Offset in the folded sentence. */
  readonly at: number;
  /** The number that it replaces; null where it replaces none. */
  readonly before: number | null;
}

function figuresIn(folded: string, language: Language): Found[] {
  const { pattern, numberOf } = compiledFor(language);
  return [...folded.matchAll(pattern)].flatMap((match): Found[] => {
    const { low = '', high, ...named } = match.groups ?? {};
    const unit = Object.keys(named).find((name) => named[name] !== undefined) as FigureUnit | undefined;
    const [from, to] = [numberOf(low), numberOf(high ?? low)];
    if (unit === undefined || from === null || to === null) return [];
    // "Cut from 28 to 19 points" is not a range: the first number no longer holds.
    if (from > to) return [{ low: to, high: to, unit, at: match.index, before: from }];
    return [{ low: from, high: to, unit, at: match.index, before: null }];
  });
}

/** What a figure has to stand beside to be one of the terms. */
const subjects: Readonly<Record<FigureUnit, RegExp>> = {
  hour: /^(?:issue:.*(?:truce|ceasefire)|act:ultimatum)/,
  day: /^issue:(?:ceasefire|.*truce|guarantees)/,
  week: /^issue:(?:ceasefire|.*truce|guarantees)/,
  month: /^issue:(?:ceasefire|.*truce|guarantees)/,
  year: /^issue:(?:ceasefire|.*truce|guarantees)/,
  point: /^(?:plan|document):/,
  prisoner: /^issue:prisoners/,
  country: /^(?:issue:(?:guarantees|peacekeepers)|body:coalition)/,
  percent: /^(?:plan|document):/,
};

function isOfTerms(unit: FigureUnit, { hits }: Sentence, folded: string): boolean {
  return hits.some(({ concept }) => subjects[unit].test(concept)) || (unit === 'day' && deadline.test(folded));
}

/** "Has 10 to 12 days to agree". */
const deadline = /\bdeadline\b|\bultimatum|\bhas (?:\d+|\p{L}+) (?:to \d+ )?days to\b/u;

function isUndone(folded: string, { at }: Found, language: Language): boolean {
  return compiledFor(language).undone.test(folded.slice(0, at));
}

interface Compiled {
  readonly pattern: RegExp;
  readonly undone: RegExp;
  readonly numberOf: (words: string) => number | null;
}

const compiled = new Map<Language, Compiled>();

function compiledFor(language: Language): Compiled {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const { figures, changes } = languagePacks[language];
  // Longer numbers first: "forty-five" before "forty".
  const stems = figures.numbers.map(([value, stem]) => [value, new RegExp(`^(?:${stem})$`, 'u')] as const);
  const written = figures.numbers.map(([, stem]) => `(?:${stem})`).reverse();
  const number = `\\d{1,4}|${written.join('|')}`;
  const units = Object.entries(figures.units).map(([unit, words]) => `(?<${unit}>${words})`);
  const made: Compiled = {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,-])(?<low>${number})(?:(?: (?:${figures.range}) |-|–)(?<high>${number}))?[ -]?(?:${units.join('|')})(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    undone: new RegExp(`(?<![\\p{L}])(?:${changes.insteadOf ?? '(?!)'})\\s+$`, 'u'),
    numberOf: (words) => {
      if (/^\d+$/.test(words)) return Number(words);
      return stems.find(([, stem]) => stem.test(words))?.[0] ?? null;
    },
  };
  compiled.set(language, made);
  return made;
}
