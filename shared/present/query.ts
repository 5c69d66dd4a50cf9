// Imported as a namespace, the bundler leaves out what is not used: 85 KB rather than 450.
import * as z from 'zod';
import { type Kind, kindNames } from '../detect/act/kinds.ts';

/** What the timeline is asked for. Null: not asked. */
export interface TimelineQuery {
  /** First day, YYYY-MM-DD. */
  readonly since: string | null;
  /** Last day, YYYY-MM-DD, itself included. */
  readonly until: string | null;
  /** Concept id such as "person:putin", or any part of an actor's name. */
  readonly actor: string | null;
  readonly kind: Kind | null;
  /** Words that must all occur in a headline or quoted sentence. */
  readonly text: string | null;
}

/** An invalid parameter, with what is accepted. */
interface QueryError {
  readonly parameter: string;
  readonly message: string;
}

type ParsedQuery = { readonly query: TimelineQuery } | { readonly error: QueryError };

/** Empty fields of a submitted form are fields not asked for. */
const field = <T extends z.ZodType>(type: T) => z.preprocess((value) => (value === '' ? null : value), type.nullable());

const day = z.iso.date('must be a day written YYYY-MM-DD, such as 2026-11-23');
const schema = z.object({
  since: field(day),
  until: field(day),
  actor: field(z.string().trim().max(100, 'must be a concept id or a name of at most 100 characters')),
  kind: field(z.enum(kindNames, `must be one of ${kindNames.join(', ')}`)),
  text: field(z.string().trim().max(200, 'must be at most 200 characters')),
});
const names = Object.keys(schema.shape) as (keyof TimelineQuery)[];

/**
 * Reads query parameters. Unknown and repeated parameters are errors too: a misspelt filter must not look like an
 * answer. `format` is the caller's own and is let pass.
 */
export function parseQuery(params: URLSearchParams): ParsedQuery {
  for (const name of new Set(params.keys())) {
    if (name === 'format') continue;
    if (!(names as string[]).includes(name)) return errorOf(name, `is not known; known are ${names.join(', ')}`);
    if (params.getAll(name).length > 1) return errorOf(name, 'must be given once');
  }
  const read = schema.safeParse(Object.fromEntries(names.map((name) => [name, params.get(name)])));
  if (!read.success) {
    const issue = read.error.issues[0];
    return errorOf(String(issue?.path[0] ?? 'query'), issue?.message ?? 'cannot be read');
  }
  const { since, until } = read.data;
  if (since !== null && until !== null && since > until) {
    return errorOf('since', `must not be after until: ${since} is later than ${until}`);
  }
  return { query: read.data };
}

/** Days that the page shows when nobody asks for others. */
const defaultDays = 30;

/** The query with its first day filled in: the default number of days before `until`, else before today. */
export function withDefaultDays(query: TimelineQuery, now: Date): TimelineQuery {
  if (query.since !== null) return query;
  const end = query.until === null ? now : new Date(`${query.until}T00:00:00Z`);
  return { ...query, since: dayBefore(end, defaultDays) };
}

/** Days between an event and its first report that the timeline allows for, either way. */
const marginDays = 60;

/**
 * The span of first sight that holds all developments of the query's days. Announced events are seen earlier than
 * their day, events told later are seen after it.
 */
export function storeSpan(query: TimelineQuery, now: Date): { since: string; until: string } {
  const since = query.since === null ? new Date(0) : new Date(`${query.since}T00:00:00Z`);
  const latest = new Date(now.getTime() + 86_400_000);
  const end =
    query.until === null ? latest : new Date(Date.parse(`${query.until}T00:00:00Z`) + (marginDays + 1) * 86_400_000);
  return {
    since: `${dayBefore(since, marginDays)}T00:00:00.000Z`,
    until: (end < latest ? end : latest).toISOString(),
  };
}

function dayBefore(date: Date, days: number): string {
  return new Date(Math.max(0, date.getTime() - days * 86_400_000)).toISOString().slice(0, 10);
}

function errorOf(parameter: string, message: string): ParsedQuery {
  return { error: { parameter, message: `${parameter} ${message}` } };
}
