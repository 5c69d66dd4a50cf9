import { shortDayWords } from '../dates/format-date.ts';
import { actCues } from '../detect/act/cues.ts';
import { figureText } from '../detect/act/figure.ts';
import type { EventDate } from '../detect/act.ts';
import type { Development } from '../group/development.ts';
import { isNamed } from '../group/named.ts';
import { fold } from '../text/fold.ts';
import {
  type ActSentence,
  actSentences,
  denialSentence,
  matterNames,
  plurals,
  terms,
  withDuration,
} from './act-sentences.ts';
import { actLabel, labelOf } from './labels.ts';
import { isKindSure, sureActors, sureTopic } from './sure-slots.ts';

/** What of a development its sentence is made of. */
type Told = Pick<
  Development,
  'kind' | 'phase' | 'stance' | 'place' | 'eventDate' | 'toldOn' | 'plannedFor' | 'figure' | 'reports'
>;

/**
 * What happened in one English sentence, from the slots that are sure: "Rubio and Sybiha to meet in Berlin". Null where
 * the kind is not sure or nobody is sure to act.
 */
export function actSentence(development: Told): string | null {
  if (!isKindSure(development)) return null;
  const who = sureActors(development, 'agent');
  if (who.length === 0) return null;
  const row = rowOf(development, who.length);
  const object = objectOf(development, row.isOn !== true);
  const isMany = who.length > 1 || who.some((concept) => plurals.has(concept));
  const template = object === null && row.withoutObject !== undefined ? row.withoutObject : isMany ? row.many : row.one;
  const what = row.isOn !== true ? (object ?? '') : object === null ? '' : ` on ${object}`;
  const sentence = (template ?? row.one)
    .replace('{who}', joined(who.map(shortName)))
    .replace('{s}', isMany ? '' : 's')
    .replace('{what}', what)
    .replace('{where}', placePhrase(development));
  return capitalized(sentence);
}

/** Several who plan are said to meet or to speak only where the headlines say so. */
function rowOf({ kind, phase, stance, reports }: Told, agents: number): ActSentence {
  if (kind === 'statement' && stance === 'no') return denialSentence;
  const rows = actSentences[kind];
  if (kind !== 'announcement' || phase !== 'announced' || agents < 2) return rows[phase] ?? rows.usual;
  const says = (cue: 'call' | 'meet'): boolean =>
    reports.some(({ headline, language }) => actCues[cue](fold(headline), language) !== null);
  const { announced = rows.usual } = says('call') ? actSentences.call : says('meet') ? actSentences.meeting : rows;
  return announced;
}

/**
 * When: "Announced Tue 24 Nov, for Thu 26 Nov" of what is planned, "Tue 24 Nov" of what took place, "told Wed 25 Nov" of
 * what was said. Null where no day is known.
 */
export function actDays({ kind, phase, eventDate, toldOn, plannedFor }: Told): string | null {
  const isPlan = kind === 'announcement' || phase === 'announced';
  if (isPlan && toldOn != null) {
    const ahead = plannedFor == null ? '' : `, for ${dayText(plannedFor)}`;
    return `Announced ${shortDayWords(toldOn)}${ahead}`;
  }
  const isHeld = kind === 'meeting' || kind === 'call';
  if (toldOn != null && !isHeld && !isPlan) return `Told ${shortDayWords(toldOn)}`;
  return eventDate === null ? null : capitalized(dayText(eventDate));
}

/** The sentence; kind and phase where no sentence is sure. */
export function actText(development: Told): string {
  return actSentence(development) ?? actLabel(development.kind, development.phase);
}

/** Sentence and days in one line: "Ukraine accepts 30-day ceasefire - told Wed 25 Nov". */
export function actLine(development: Told): string {
  const days = actDays(development)?.replace(/^(?:Announced|Told)/, (word) => word.toLowerCase());
  return days === undefined ? actText(development) : `${actText(development)} - ${days}`;
}

/** Before a title: what happened where the title is in another language, else kind and phase, which it tells itself. */
export function openingText(development: Told & Pick<Development, 'title'>): string {
  const { title, kind, phase, reports } = development;
  const language = reports.find(({ headline }) => headline.includes(title))?.language ?? 'en';
  return language.startsWith('en') ? actLabel(kind, phase) : actText(development);
}

/** "Fri 27 Nov", "the week of 23 Nov", "December". */
export function dayText({ day, precision }: Pick<EventDate, 'day' | 'precision'>): string {
  const [, date = '', month = ''] = shortDayWords(day).split(' ');
  if (precision === 'week') return `the week of ${date} ${month}`;
  return precision === 'month' ? month : shortDayWords(day);
}

/** "A", "A and B", "A, B and C". */
export function joined(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** " in Berlin", "" where the place is not sure; a call takes place nowhere in particular. */
function placePhrase({ place, reports }: Pick<Development, 'place' | 'reports'>): string {
  if (place === null || !isNamed(place, reports)) return '';
  return ` ${placePrepositions[place] ?? 'in'} ${labelOf(place)}`;
}

/** A name as headlines have it: the states that they shorten, short. */
export function shortName(concept: string): string {
  return shortNames[concept] ?? labelOf(concept);
}

const shortNames: Readonly<Record<string, string>> = {
  'state:us': 'US',
  'state:gb': 'UK',
  'body:eu': 'EU',
  'body:un': 'UN',
  'office:leaders': 'leaders',
  'office:envoys': 'envoys',
};

const placePrepositions: Readonly<Record<string, string>> = {
  'place:white-house': 'at the',
  'place:kremlin': 'at the',
  'place:mar-a-lago': 'at',
};

/**
 * The matter with the figure of the terms: "30-day ceasefire", "28-point plan", "exchange of 175 prisoners". As the
 * object of a verb (`isObject`) only what can be proposed and accepted.
 */
function objectOf({ figure, kind, reports }: Told, isObject: boolean): string | null {
  const isTold = (concept: string): boolean => matterNames[concept] !== undefined && (!isObject || terms.test(concept));
  const topic = sureTopic({ kind, reports }, isTold);
  const name = topic === null ? null : (matterNames[topic] ?? null);
  if (figure == null) return name;
  const { unit } = figure;
  if (unit === 'prisoner') return `exchange of ${figureText(figure)}`;
  if (unit === 'point') return `${numberOf(figure)}-point plan`;
  if (topic === null || name === null || !durations.has(unit)) return name;
  if (withDuration.behind.test(topic)) return `${name} for ${figureText(figure)}`;
  return withDuration.before.test(topic) ? `${numberOf(figure)}-${unit} ${name}` : name;
}

const durations: ReadonlySet<string> = new Set(['hour', 'day', 'week', 'month', 'year']);

function numberOf({ low, high }: { readonly low: number; readonly high: number }): string {
  return low === high ? String(low) : `${low} to ${high}`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
