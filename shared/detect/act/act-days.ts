import { languagePacks } from '../../languages/language-packs.ts';
import { fold } from '../../text/fold.ts';
import type { EventDate } from '../act.ts';
import type { ActInput } from './act-input.ts';
import { actCues } from './cues.ts';
import { daysBetween, type NamedDay, namedDays } from './event-date.ts';
import { isFormerDay } from './former.ts';

/** Headline and opening, in which the day of the news stands. */
const sentencesRead = 3;
/** Characters between a verb of speech and the day on which it was said. */
const saidReach = 12;
/** Days that an announcement looks ahead; a later one is a deadline or a slip. */
const horizon = 120;

/** The day of the telling, YYYY-MM-DD: that of its newsroom, by the zone of its language. */
export function toldOn({ anchor, language }: Pick<ActInput, 'anchor' | 'language'>): string {
  const { timeZone } = languagePacks[language].dates;
  const known = calendars.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  calendars.set(timeZone, known);
  return known.format(new Date(anchor));
}

const calendars = new Map<string, Intl.DateTimeFormat>();

/**
 * The day for which an act is announced, as precise as the opening tells it; null where no sentence does. A headline
 * that announces speaks of what is to come, a sentence of the text where its verb does.
 */
export function plannedDay({ sentences, language, anchor }: ActInput): EventDate | null {
  const today = toldOn({ anchor, language });
  const found = sentences.slice(0, sentencesRead).flatMap(({ text, part }, sentence) => {
    const folded = fold(text);
    const isAhead = part === 'headline' || futureCues.some((cue) => actCues[cue](folded, language) !== null);
    if (!isAhead) return [];
    return namedDays(text, language, today, true)
      .filter(({ day, precision }) => (day >= today || precision !== 'day') && daysBetween(today, day) <= horizon)
      .filter((named) => !isOfSaying(named, folded, language) && !isFormerDay(folded, named.at, language))
      .map(({ day, precision }): EventDate => ({ day, precision, sentence }));
  });
  for (const precision of ['day', 'week', 'month'] as const) {
    const first = found.find((date) => date.precision === precision);
    if (first !== undefined) return first;
  }
  return null;
}

const futureCues = ['future', 'infinitive', 'move'] as const;

/** "..., the ministry said on Thursday". */
function isOfSaying({ at }: NamedDay, folded: string, language: string): boolean {
  const before = folded.slice(Math.max(0, at - saidReach - 12), at);
  const said = actCues.say(before, language) ?? actCues.announce(before, language);
  return said !== null && before.length - said.end <= saidReach;
}
