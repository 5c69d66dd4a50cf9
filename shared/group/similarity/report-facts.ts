import type { Sentence } from '../../detect/mention.ts';
import { conceptKind } from '../../detect/vocabulary/vocabulary.ts';
import type { Report } from '../development.ts';
import { kindsOf } from './kind-and-agent-evidence.ts';

/** What of a report's act is compared with other reports' acts. */
export interface ReportFacts {
  /** People whom the headline names, in order. */
  readonly people: readonly string[];
  /** People whom the headline names, with those whom the text names first. */
  readonly named: ReadonlySet<string>;
  readonly place: string | null;
  /** The place that it says the act is moved from. */
  readonly placeBefore: string | null;
  /** The day of the act where a sentence states it, YYYY-MM-DD. */
  readonly statedDay: string | null;
  readonly isCommentary: boolean;
  /** How likely it announces. */
  readonly announces: number;
  /** How likely it reports talks held or under way. */
  readonly convenes: number;
  /** ISO 639-1. */
  readonly language: string;
  /** Instant of publication, or of arrival where it is unknown, in ms. */
  readonly at: number;
}

const known = new WeakMap<Report, ReportFacts>();

/** Kept per report, since every new one is compared with many. */
export function factsOf(report: Report): ReportFacts {
  const before = known.get(report);
  if (before !== undefined) return before;
  const { act } = report;
  const people = peopleIn(report, 'headline');
  const kinds = kindsOf(act);
  const facts: ReportFacts = {
    people,
    named: new Set([...people, ...peopleIn(report, 'body').slice(0, bodyPeople)]),
    place: act.placeNamed === undefined ? act.place : act.placeNamed,
    placeBefore: act.turn?.placeBefore ?? null,
    statedDay: act.eventDate === null || act.eventDate.sentence === null ? null : act.eventDate.day,
    isCommentary: act.kind === 'commentary',
    announces: kinds.announcement ?? 0,
    convenes: (kinds.meeting ?? 0) + (kinds.call ?? 0),
    language: report.language.slice(0, 2),
    at: Date.parse(report.published ?? report.firstSeen),
  };
  known.set(report, facts);
  return facts;
}

/** Those whom a text names later are background. */
const bodyPeople = 4;

function peopleIn({ sentences }: Report, part: Sentence['part']): readonly string[] {
  const hits = sentences.flatMap((sentence) => (sentence.part === part ? sentence.hits : []));
  return [...new Set(hits.map(({ concept }) => concept).filter(isPerson))];
}

function isPerson(concept: string): boolean {
  return conceptKind(concept) === 'person';
}
