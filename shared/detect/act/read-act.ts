import { inAnyLanguage } from '../../languages/language-packs.ts';
import { wordEnd } from '../../text/whole-words.ts';
import type { Act, EventDate } from '../act.ts';
import type { Sentence } from '../mention.ts';
import { conceptKind, conceptOf } from '../vocabulary/vocabulary.ts';
import { type ActContext, type ActInput, actInputOf } from './act-input.ts';
import { assignRoles } from './actor-roles.ts';
import { candidatesIn, isSpoken } from './agent-candidates.ts';
import { agentShares, kindReasons, kindShares, likeliest } from './classifier.ts';
import { daysBetween, namedDays, newsDay } from './event-date.ts';
import { actFeaturesOf } from './features.ts';
import { type Genre, genreOf } from './genre.ts';
import { kindAndPhaseOf } from './kind-and-phase.ts';

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
  const told = actInputOf(sentences, context);
  const { anchor, language } = told;
  const added = told.sentences.length - sentences.length;
  const { candidates, genre, features } = factsOf(told);
  const likely = { kinds: kindShares(features), agents: agentShares(candidates) };
  const deed = kindAndPhaseOf(likely.kinds, told);
  const eventDate = dayTold(told.sentences, language, anchor) ?? {
    day: genre === 'poll' || genre === 'commentary' ? anchor.slice(0, 10) : newsDay(anchor),
    precision: 'day' as const,
    sentence: null,
  };
  const shifted = (sentence: number): number => Math.max(0, sentence - added);
  return {
    ...deed,
    actors: assignRoles(told, candidates, likeliest(likely.agents)).map((actor) => ({
      ...actor,
      sentence: shifted(actor.sentence),
    })),
    // A call is held nowhere; its report names where others met.
    place: deed.kind === 'call' ? null : placeIn(told.sentences),
    topics: topicsIn(told.sentences),
    eventDate: eventDate.sentence === null ? eventDate : { ...eventDate, sentence: shifted(eventDate.sentence) },
    likely,
    retrospective: genre === 'retrospective',
  };
}

/** The facts that speak most for the kind read (`act-features.ts`), strongest first. */
export function whyKind(sentences: readonly Sentence[], context: ActContext): string[] {
  const { features } = factsOf(actInputOf(sentences, context));
  return kindReasons(features, likeliest(kindShares(features)) ?? '', mostKindReasons);
}

const mostKindReasons = 4;

function factsOf(told: ActInput) {
  const candidates = candidatesIn(told);
  return { candidates, genre: genreIn(told, isSpoken(candidates)), features: actFeaturesOf(told) };
}

function genreIn({ headline, sentences, language }: ActInput, spoken: boolean): Genre {
  const body = sentences.filter(({ part }) => part === 'body').slice(0, 3);
  return genreOf(headline, body.map(({ text }) => text).join(' '), language, spoken).genre;
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
        conceptKind(concept) === 'place' && !isContested(concept) && standsAsPlace(sentence.text, start, end),
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
  return beforePlace.test(text.slice(0, start)) || afterPlace.test(text.slice(end));
}
const beforePlace = new RegExp(
  `(?:^|[^\\p{L}])(?:${inAnyLanguage(({ places }) => places.before)})\\s+(?:\\p{L}+\\s+)?$`,
  'iu',
);
const afterPlace = new RegExp(`^\\s+(?:${inAnyLanguage(({ places }) => places.after)})${wordEnd}`, 'u');

function topicsIn(sentences: readonly Sentence[]): readonly string[] {
  const topics = sentences.slice(0, 4).flatMap(({ hits }) => hits.map(({ concept }) => concept));
  const named = topics.filter(
    (concept) => ['plan', 'document', 'issue', 'war'].includes(conceptKind(concept)) || land.has(concept),
  );
  return [...new Set(named)].slice(0, 12);
}
