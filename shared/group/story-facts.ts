import type { Side } from '../collect/feed.ts';
import type { Act, Kind, Phase } from '../detect/act.ts';
import { namedDays } from '../detect/event-date.ts';
import type { Sentence } from '../detect/mention.ts';
import { conceptOf, kindOf } from '../detect/vocabulary/vocabulary.ts';
import type { Report } from './development.ts';

/** What of a report's act is compared with other reports' acts. */
export interface Facts {
  readonly agent: string | null;
  readonly agentIsPerson: boolean;
  /** The agent's country, an ISO 3166-1 code in lower case. */
  readonly country: string | null;
  readonly actors: readonly string[];
  /** People whom the headline names, in order. */
  readonly people: readonly string[];
  /** The same with those whom the text names first. */
  readonly named: ReadonlySet<string>;
  /** Topics without those that every report on the talks shares. */
  readonly topics: readonly string[];
  readonly place: string | null;
  readonly phase: Phase;
  readonly family: 'talks' | 'plan' | 'word' | Kind;
  readonly genre: 'news' | Kind;
  readonly announces: boolean;
  /** Days ahead that an announcement names, YYYY-MM-DD. */
  readonly planned: readonly string[];
  /** Talks under way or held. */
  readonly happens: boolean;
  /** ISO 639-1. */
  readonly language: string;
  /** Instant of publication, or of arrival where it is unknown, in ms. */
  readonly at: number;
}

const known = new WeakMap<Report, Facts>();

/** Kept per report, since every new one is compared with many. */
export function factsOf(report: Report): Facts {
  const before = known.get(report);
  if (before !== undefined) return before;
  const { act } = report;
  const agent = act.actors.find(({ role }) => role === 'agent')?.concept ?? null;
  const people = peopleIn(report, 'headline');
  const facts: Facts = {
    agent,
    agentIsPerson: agent !== null && isPerson(agent),
    country: agent === null ? null : countryOf(agent),
    actors: [...new Set(act.actors.filter(({ role }) => role !== 'subject').map(({ concept }) => concept))],
    people,
    named: new Set([...people, ...peopleIn(report, 'body').slice(0, bodyPeople)]),
    topics: [...new Set(act.topics.filter((topic) => !everyday.has(topic)))],
    place: act.place,
    phase: act.phase,
    family: familyOf(act.kind),
    genre: act.kind === 'commentary' || act.kind === 'poll' ? act.kind : 'news',
    announces: act.phase === 'announced' || act.phase === 'rumoured',
    planned: plannedIn(report),
    happens: happens(act),
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

/** Topics that tell nothing of the act. */
const everyday: ReadonlySet<string> = new Set([
  'issue:peace',
  'issue:peace-talks',
  'issue:end-of-war',
  'issue:war',
  'issue:any-war',
]);

/** The ISO 3166-1 code in the id of a state or of an office held; people of the three parties by their side. */
function countryOf(id: string): string | null {
  if (kindOf(id) === 'state') return id.slice('state:'.length);
  const concept = conceptOf(id);
  const office = kindOf(id) === 'office' ? id : concept?.offices?.at(-1)?.office;
  if (office !== undefined) return /^office:(\w\w)-/.exec(office)?.[1] ?? null;
  return parties[concept?.side ?? 'other'] ?? null;
}
const parties: Readonly<Partial<Record<Side, string>>> = { ukraine: 'ua', russia: 'ru', 'united-states': 'us' };

function isPerson(concept: string): boolean {
  return kindOf(concept) === 'person';
}

function familyOf(kind: Kind): Facts['family'] {
  if (kind === 'announcement') return 'plan';
  if (kind === 'meeting' || kind === 'call') return 'talks';
  return kind === 'commentary' || kind === 'poll' || kind === 'other' ? kind : 'word';
}

function plannedIn({ act, sentences, language, published, firstSeen }: Report): readonly string[] {
  if (act.phase !== 'announced' && act.phase !== 'rumoured') return [];
  const anchor = published ?? firstSeen;
  const days = sentences.slice(0, 4).flatMap(({ text }) => namedDays(text, language, anchor));
  return [...new Set(days.filter(({ ahead }) => ahead).map(({ day }) => day))];
}

function happens({ kind, phase }: Act): boolean {
  return (kind === 'meeting' || kind === 'call') && (phase === 'held' || phase === 'under-way');
}
