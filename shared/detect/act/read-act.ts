import { fold } from '../../text/fold.ts';
import type { Act, EventDate, Figure } from '../act.ts';
import type { Sentence } from '../mention.ts';
import { conceptKind } from '../vocabulary/vocabulary.ts';
import { plannedDay, toldOn } from './act-days.ts';
import { type ActContext, type ActInput, actInputOf } from './act-input.ts';
import { contestedLand, placeNamed, placeOf } from './act-place.ts';
import { assignRoles } from './actor-roles.ts';
import { type Candidate, candidatesIn, isSpoken } from './agent-candidates.ts';
import { agentShares, kindReasons, kindShares, likeliest } from './classifier.ts';
import { actCues } from './cues.ts';
import { daysBetween, namedDays, newsDay } from './event-date.ts';
import { actFeaturesOf } from './features.ts';
import { figureOf } from './figure.ts';
import { type Genre, genreOf } from './genre.ts';
import { kindAndPhaseOf } from './kind-and-phase.ts';
import type { Kind } from './kinds.ts';
import { withStance } from './stance.ts';
import { turned, turnOf } from './turn.ts';

/**
 * Days before publication up to which a day that the opening names is the day of the event; earlier ones are
 * background.
 */
const dateReach = 4;
/** Likewise for the headline, which tells its own news. */
const headlineReach = 7;
/**
 * The act that an article on the talks reports, read from its sentences on them (`findMentions`): kind and phase,
 * actors by role, place, topics, day. Each slot points at its sentence; a slot that no sentence fills is null or empty.
 */
export function readAct(sentences: readonly Sentence[], context: ActContext): Act {
  const input = actInputOf(sentences, context);
  const { anchor, language } = input;
  const added = input.sentences.length - sentences.length;
  const { candidates, genre, features } = factsIn(input);
  const likely = { kinds: kindShares(features), agents: agentShares(candidates) };
  const turn = turnOf(input);
  const read = kindAndPhaseOf(likely.kinds, input, features);
  const kindAndPhase = confirmed(turned(withStance(read, input.headline, language), turn, input), candidates);
  const [found, named] = [placeOf(input, kindAndPhase.kind), placeNamed(input, kindAndPhase.kind)];
  const place = turn?.placeBefore == null ? found : newPlace(found, named);
  const eventDate = eventDayIn(input.sentences, language, toldOn(input)) ?? {
    day: genre === 'poll' || genre === 'commentary' ? anchor.slice(0, 10) : newsDay(anchor),
    precision: 'day' as const,
    sentence: null,
  };
  const shifted = (sentence: number): number => Math.max(0, sentence - added);
  const actors = assignRoles(input, candidates, likeliest(likely.agents), isJoint(kindAndPhase.kind, input));
  return {
    ...kindAndPhase,
    actors: actors
      .filter(({ concept }) => concept !== place)
      .map((actor) => ({ ...actor, sentence: shifted(actor.sentence) })),
    place,
    placeNamed: named,
    topics: topicsIn(input.sentences),
    eventDate: eventDate.sentence === null ? eventDate : { ...eventDate, sentence: shifted(eventDate.sentence) },
    toldOn: toldOn(input),
    plannedFor: kindAndPhase.kind === 'announcement' ? planned(plannedDay(input), shifted) : null,
    figure: shiftedIn(figureOf(input), shifted),
    turn,
    likely,
    retrospective: genre === 'retrospective',
  };
}

/** What is moved from one place is moved to the other one that the opening names; a country only where no city is. */
function newPlace(place: string | null, named: string | null): string | null {
  return place === null || conceptKind(place) === 'state' ? (named ?? place) : place;
}

function shiftedIn(figure: Figure | null, shifted: (sentence: number) => number): Figure | null {
  return figure === null ? null : { ...figure, sentence: shifted(figure.sentence) };
}

function planned(date: EventDate | null, shifted: (sentence: number) => number): EventDate | null {
  return date === null || date.sentence === null ? date : { ...date, sentence: shifted(date.sentence) };
}

/** What is announced in somebody's own words, with a verb of speech or their name before a colon, they say yes to. */
function confirmed<Read extends Pick<Act, 'kind' | 'phase' | 'stance'>>(
  read: Read,
  candidates: readonly Candidate[],
): Read {
  const isConfirmed = read.kind === 'announcement' && read.phase === 'announced' && isSpoken(candidates);
  return isConfirmed && read.stance === 'none' ? { ...read, stance: 'yes' } : read;
}

/** Whether those named do it together: they meet or call, now or as announced. */
function isJoint(kind: Kind, { headline, sentences, language }: ActInput): boolean {
  if (kind === 'meeting' || kind === 'call') return true;
  if (kind !== 'announcement') return false;
  const title = fold(headline);
  const named = sentences.filter(({ part }) => part === 'headline').flatMap(({ hits }) => hits);
  return (
    jointCues.some((cue) => actCues[cue](title, language) !== null) ||
    named.some(({ concept }) => jointActs.has(concept))
  );
}

const jointActs: ReadonlySet<string> = new Set(['act:meet', 'act:talks', 'act:call']);

const jointCues = ['meet', 'call', 'infinitive'] as const;

/** The facts (`features.ts`) that speak most for the kind that is read, strongest first. */
export function kindReasonsIn(sentences: readonly Sentence[], context: ActContext): string[] {
  const { features } = factsIn(actInputOf(sentences, context));
  return kindReasons(features, likeliest(kindShares(features)) ?? '', mostKindReasons);
}

const mostKindReasons = 4;

function factsIn(input: ActInput) {
  const candidates = candidatesIn(input);
  return { candidates, genre: genreIn(input, isSpoken(candidates)), features: actFeaturesOf(input) };
}

function genreIn({ headline, sentences, language }: ActInput, spoken: boolean): Genre {
  const body = sentences.filter(({ part }) => part === 'body').slice(0, 3);
  return genreOf(headline, body.map(({ text }) => text).join(' '), language, spoken).genre;
}

/** The first past day named in the headline or the first sentences; days ahead belong to what was announced. */
function eventDayIn(sentences: readonly Sentence[], language: string, today: string): EventDate | null {
  for (const [index, sentence] of sentences.slice(0, 3).entries()) {
    const past = namedDays(sentence.text, language, today).find(
      ({ day, ahead }) =>
        !ahead && day <= today && daysBetween(day, today) <= (sentence.part === 'headline' ? headlineReach : dateReach),
    );
    if (past !== undefined) return { day: past.day, precision: past.precision, sentence: index };
  }
  return null;
}

function topicsIn(sentences: readonly Sentence[]): readonly string[] {
  const topics = sentences.slice(0, 4).flatMap(({ hits }) => hits.map(({ concept }) => concept));
  const named = topics.filter(
    (concept) => ['plan', 'document', 'issue', 'war'].includes(conceptKind(concept)) || contestedLand.has(concept),
  );
  return [...new Set(named)].slice(0, 12);
}
