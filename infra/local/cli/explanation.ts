import { figureText } from '../../../shared/detect/act/figure.ts';
import type { Stance } from '../../../shared/detect/act/phases.ts';
import type { Act, EventDate, Role, Shares, Turn } from '../../../shared/detect/act.ts';
import type { Mention, Sentence } from '../../../shared/detect/mention.ts';
import { yesFrom } from '../../../shared/detect/relevance/classifier.ts';
import { oneLine } from '../../../shared/text/safe-text.ts';
import { actLabel, labelOf } from '../../../shared/wording/labels.ts';
import { languageName } from '../../../shared/wording/language-name.ts';
import { placeName } from '../../../shared/wording/who-where-what.ts';
import type { ExplainedText } from './explain-source.ts';

const verdicts = {
  about: 'On the talks: they are the main news.',
  mention: 'Not on the talks, though they are expressly named.',
  none: 'Not on the talks.',
} as const;

/** A decision told to people: verdict, what happened, reasons by weight, and the sentences they rest on. */
export function explanation(explained: Explained): string {
  const { source, verdict, score, language, act, sentences, reasons } = explained;
  const threshold = Math.round(yesFrom * 100);
  const name = language === null ? 'a language Parley does not read' : languageName(language);
  const sorted = [...reasons].sort((a, b) => rank(b) - rank(a));
  const lines = sentences.flatMap((sentence, index) => sentenceLines(sentence, index));
  return [
    oneLine(source.headline) || '(no headline)',
    verdicts[verdict],
    `Probability ${percent(score)} that it is on the talks; a text in ${name} counts as such from ${threshold} % on.`,
    `Read as ${source.readAs}${source.published === null ? '' : `; published ${source.published}`}.`,
    ...(act === null ? [] : ['', 'What happened', ...actLines(act, explained)]),
    ...reasonLines(
      'Reasons for',
      sorted.filter(({ weight }) => weight > 0),
    ),
    ...reasonLines(
      'Reasons against',
      sorted.filter(({ weight }) => weight < 0),
    ),
    '  (weights are log-odds: +0.69 doubles the odds, -0.69 halves them)',
    '',
    'Sentences and the concepts in them',
    ...(lines.length === 0 ? ['  none: no sentence names a concept that Parley knows'] : lines),
    '',
  ].join('\n');
}

/** By weight; the sum of what is too small to be named comes last, however large it is. */
function rank({ rule, weight }: Explained['reasons'][number]): number {
  return rule === 'all else' ? 0 : Math.abs(weight);
}

function percent(probability: number): string {
  if (probability < 0.01) return 'under 1 %';
  return probability > 0.99 ? 'over 99 %' : `${Math.round(probability * 100)} %`;
}

function reasonLines(title: string, reasons: Explained['reasons']): readonly string[] {
  const lines = reasons.map(({ words, weight, sentence }) => {
    return `  ${weight > 0 ? '+' : ''}${weight.toFixed(2)}  ${words}${sentence === null ? '' : ` (${at(sentence)})`}`;
  });
  return ['', title, ...(lines.length === 0 ? ['  none'] : lines)];
}

/** The sentence verbatim, then each concept once with the words that name it. */
function sentenceLines({ text, part, hits }: Sentence, index: number): readonly string[] {
  const words = new Map<string, Set<string>>();
  for (const { concept, start, end } of hits) {
    const label = labelOf(concept);
    words.set(label, (words.get(label) ?? new Set()).add(oneLine(text.slice(start, end))));
  }
  const concepts = [...words].map(([label, named]) => {
    const others = [...named].filter((word) => word.toLowerCase() !== label.toLowerCase());
    return others.length === 0 ? label : `${label} ("${others.join('", "')}")`;
  });
  return [`  ${index + 1}. [${part}] ${oneLine(text)}`, `     ${concepts.join(', ') || 'no concept'}`];
}

const roles: readonly (readonly [Role, string])[] = [
  ['agent', 'Who acted'],
  ['counterpart', 'With or towards'],
  ['subject', 'Also concerned'],
];

function actLines(act: Act, { source, sentences, actReasons }: Explained): readonly string[] {
  const actors = roles.flatMap(([role, title]) => {
    const inRole = act.actors.filter((actor) => actor.role === role);
    const names = inRole.map(({ concept, sentence }) => `${labelOf(concept)} (${at(sentence)})`).join(', ');
    return names === '' && role !== 'agent' ? [] : [[title, names || 'unknown']];
  });
  const rows = [
    ['What', `${actLabel(act.kind, act.phase)} (kind ${act.kind}, phase ${act.phase})`],
    ['How likely', shareWords(act.likely?.kinds, (kind) => kind)],
    ['Because', actReasons.join('; ') || 'nothing told in particular'],
    ...actors,
    ['How likely', shareWords(act.likely?.agents, labelOf)],
    [
      'Where',
      act.place === null ? (placeName(act) ?? 'unknown') : `${labelOf(act.place)} (${namedAt(act.place, sentences)})`,
    ],
    ['When', whenWords(act, source.published)],
    ['Told on', act.toldOn ?? 'unknown'],
    ...(act.plannedFor == null ? [] : [['Planned for', dateWords(act.plannedFor)]]),
    ['Answer', stanceWords[act.stance ?? 'none']],
    ...(act.figure == null ? [] : [['Figure', `${figureText(act.figure)} (${at(act.figure.sentence)})`]]),
    ...turnRows(act.turn ?? null),
    ['About', act.topics.map(labelOf).join(', ') || 'unknown'],
    ...(act.retrospective ? [['Note', 'told long after: it is recorded, but never mailed']] : []),
  ];
  return rows.map(([title = '', words = '']) => `  ${title.padEnd(16)} ${words}`);
}

/** The three largest shares. */
function shareWords(shares: Shares | undefined, nameOf: (name: string) => string): string {
  const sorted = Object.entries(shares ?? {}).sort((a, b) => b[1] - a[1]);
  const words = sorted.slice(0, 3).map(([name, share]) => `${nameOf(name)} ${percent(share)}`);
  return words.join(', ') || 'unknown';
}

function namedAt(concept: string, sentences: readonly Sentence[]): string {
  const index = sentences.findIndex(({ hits }) => hits.some((hit) => hit.concept === concept));
  return index < 0 ? 'from headline and opening together' : `named in ${at(index)}`;
}

function whenWords({ eventDate }: Act, published: string | null): string {
  if (eventDate === null) return 'unknown';
  const { day, precision, sentence } = eventDate;
  const from = published === null ? 'today, as the text shows no date of its own' : 'the time of publication';
  const place = sentence === null ? `not read in a sentence: reckoned from ${from}` : at(sentence);
  return `${day} (to the ${precision}; ${place}${sentence !== null && published === null ? `, reckoned from ${from}` : ''})`;
}

/** "2026-11-26 (to the day; sentence 1)". */
function dateWords({ day, precision, sentence }: EventDate): string {
  return `${day} (to the ${precision}${sentence === null ? '' : `; ${at(sentence)}`})`;
}

const stanceWords: Readonly<Record<Stance, string>> = { yes: 'yes', no: 'no', none: 'neither yes nor no' };

/** What the report says no longer holds. */
function turnRows(turn: Turn | null): readonly (readonly [string, string])[] {
  if (turn === null) return [];
  const { placeBefore, dayBefore, figureBefore, isAgain, isCorrection } = turn;
  const told = [
    placeBefore === null ? '' : `no longer in ${labelOf(placeBefore)}`,
    dayBefore === null ? '' : `no longer on ${dayBefore}`,
    figureBefore === null ? '' : `no longer ${figureBefore}`,
    isAgain ? 'takes place after all' : '',
    isCorrection ? 'labelled a correction' : '',
  ];
  return [['Changed', told.filter((words) => words !== '').join('; ')]];
}

function at(sentence: number): string {
  return `sentence ${sentence + 1}`;
}

/** A decision with all it rests on. */
export interface Explained extends Pick<Mention, 'verdict' | 'score'> {
  readonly source: ExplainedText;
  /** ISO 639-1, as the text itself shows or as it is tagged; null where neither says. */
  readonly language: string | null;
  readonly act: Act | null;
  /** Why its kind was read so, strongest first, in words. */
  readonly actReasons: readonly string[];
  /** Those on the talks; of a text that is not, those with a concept in them. At most 12. */
  readonly sentences: readonly Sentence[];
  /** `sentence` is an index into `sentences`, null for reasons that have no one place. */
  readonly reasons: readonly (Mention['reasons'][number] & { readonly words: string })[];
}
