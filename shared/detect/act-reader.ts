import type { Act, EventDate } from './act.ts';
import { castOf } from './act-actors.ts';
import { type Deed, deedOf } from './act-kind.ts';
import { daysBetween, namedDays, newsDay } from './event-date.ts';
import { genreOf } from './genre.ts';
import type { Sentence } from './mention.ts';
import { languageOf } from './vocabulary/language.ts';
import { matchConcepts } from './vocabulary/matcher.ts';
import { conceptOf, kindOf } from './vocabulary/vocabulary.ts';

export interface ActContext {
  readonly headline: string;
  readonly language: string;
  /** ISO 8601; the event's day is read from here, or from `firstSeen` where it is unknown. */
  readonly published: string | null;
  readonly firstSeen: string;
}

/** An event so many days before its report is history: a week of follow-ups is news, more is a look back. */
const oldestNews = 7;
/** Days back that a report's lead names for its news; earlier days are background. */
const dateReach = 4;
/** Land and cities that are fought and bargained over are a topic, not the place of a meeting. */
const land: ReadonlySet<string> = new Set([
  'place:donbas',
  'place:crimea',
  'place:zaporizhzhia',
  'place:kursk',
  'place:black-sea',
]);

/** Cities of Ukraine that receive delegations; the others are in the news for what struck them. */
const receiving: ReadonlySet<string> = new Set(['place:kyiv', 'place:lviv', 'place:odesa']);

/**
 * What an article on the talks says happened, read from its sentences on them (`findMentions`): kind and phase, actors
 * by role, place, topics, day. Each slot points at its sentence. Never fails: what is not told is null or empty.
 */
export function readAct(sentences: readonly Sentence[], context: ActContext): Act {
  const { headline } = context;
  const anchor = context.published ?? context.firstSeen;
  const words = [headline, ...sentences.map(({ text }) => text)].join(' ');
  const language = languageOf(context.language, words) ?? 'en';
  const read = withHeadline(sentences, headline, language);
  const added = read.length - sentences.length;
  const body = read.filter(({ part }) => part === 'body').slice(0, 3);
  const lead = body.map(({ text }) => text).join(' ');
  const day = newsDay(anchor);
  const cast = castOf(read, language, day);
  const { genre } = genreOf(headline, lead, language, cast.spoken);
  const news = deedOf(headline, lead, language) ?? {
    kind: cast.actors.length > 0 ? 'statement' : 'other',
    phase: 'said',
  };
  const deed: Deed = genre === 'poll' || genre === 'commentary' ? { kind: genre, phase: 'said' } : news;
  const told = dayTold(read, language, anchor);
  const eventDate: EventDate = told ?? {
    day: genre === 'poll' || genre === 'commentary' ? anchor.slice(0, 10) : day,
    precision: 'day',
    sentence: null,
  };
  return {
    ...deed,
    actors: cast.actors.map((actor) => ({ ...actor, sentence: Math.max(0, actor.sentence - added) })),
    place: placeIn(read),
    topics: topicsIn(read),
    eventDate:
      eventDate.sentence === null ? eventDate : { ...eventDate, sentence: Math.max(0, eventDate.sentence - added) },
    retrospective: genre === 'retrospective' || daysBetween(eventDate.day, anchor.slice(0, 10)) > oldestNews,
  };
}

/** The headline leads even where it names no concept and so is none of the mention's sentences. */
function withHeadline(sentences: readonly Sentence[], headline: string, language: string): readonly Sentence[] {
  if (sentences[0]?.part === 'headline') return sentences;
  const hits = matchConcepts(headline, language);
  return [{ text: headline, part: 'headline', start: 0, end: headline.length, hits }, ...sentences];
}

/** The first past day named in the headline or the first sentences; days ahead belong to what was announced. */
function dayTold(sentences: readonly Sentence[], language: string, anchor: string): EventDate | null {
  const today = anchor.slice(0, 10);
  for (const [index, sentence] of sentences.slice(0, 3).entries()) {
    const past = namedDays(sentence.text, language, anchor).find(
      ({ day, ahead }) => !ahead && day <= today && daysBetween(day, today) <= dateReach,
    );
    if (past !== undefined) return { day: past.day, precision: past.precision, sentence: index };
  }
  return null;
}

function placeIn(sentences: readonly Sentence[]): string | null {
  for (const sentence of sentences.slice(0, 3)) {
    const hit = sentence.hits.find(
      ({ concept, start, end }) =>
        kindOf(concept) === 'place' && !isContested(concept) && standsAsPlace(sentence.text, start, end),
    );
    if (hit !== undefined) return hit.concept;
  }
  return null;
}

/** Whether a place is fought over or shelled, so that a sentence on talks names it for another reason. */
function isContested(place: string): boolean {
  return land.has(place) || (conceptOf(place)?.within === 'state:ua' && !receiving.has(place));
}

/** Capitals name governments too; after a preposition or before "hosts" they name a place. */
function standsAsPlace(text: string, start: number, end: number): boolean {
  return leads.test(text.slice(0, start)) || /^\s+(?:is |to |will )?host(?:s|ed|ing)?\b/.test(text.slice(end));
}
const leads =
  /(?:^|[^\p{L}])(?:in|at|to|for the|visit|visits|visited|w|we|do|в|у|во|до|на|nach|aus|à|a|en|ad|im|au|aux)\s+(?:\p{L}+\s+)?$/iu;

function topicsIn(sentences: readonly Sentence[]): readonly string[] {
  const topics = sentences.slice(0, 4).flatMap(({ hits }) => hits.map(({ concept }) => concept));
  const named = topics.filter(
    (concept) => ['plan', 'document', 'issue', 'war'].includes(kindOf(concept)) || land.has(concept),
  );
  return [...new Set(named)].slice(0, 12);
}
