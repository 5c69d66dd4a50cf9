import { type Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import type { Feed } from '../collect/feed.ts';
import { feedHealth } from '../collect/feed-health.ts';
import type { Development } from '../group/development.ts';
import type { Clock } from '../services/clock.ts';
import type { Log } from '../services/log.ts';
import type { Developments } from '../services/store/developments.ts';
import type { FeedStates } from '../services/store/feeds.ts';
import { oneLine, shortened } from '../text/safe-text.ts';
import { alternatives } from '../wording/alternatives.ts';
import { errorResponse } from './error-response.ts';
import { formatNamed, formats, type TimelineFormat } from './formats/formats.ts';
import { developmentJson, feedJson } from './formats/json.ts';
import { developmentPage } from './pages/development-page.ts';
import { feedsPage } from './pages/feeds-page.ts';
import { timelinePage } from './pages/timeline-page.ts';
import { parseQuery, storeSpan, type TimelineQuery, withDefaultDays } from './query.ts';
import { securityHeaders } from './security-headers.ts';
import { type Timeline, timelineOf } from './timeline.ts';

export interface PresentServices {
  readonly developments: Developments;
  readonly feedStates: FeedStates;
  readonly feeds: readonly Feed[];
  readonly clock: Clock;
  /** Where the timeline is served, without a slash at the end. */
  readonly siteUrl: string;
  /** Takes errors that end in a 500; without it they go unseen. */
  readonly log?: Log;
}

/** The timeline over HTTP: pages, and each of the formats. The same app runs in a Lambda and on a laptop. */
export function timelineApp(services: PresentServices): Hono {
  const { developments, siteUrl } = services;
  const app = new Hono();
  app.use(securityHeaders, etag());
  app.get('/', (c) =>
    respondWithTimeline(c, services, (timeline, actors) => c.html(timelinePage(timeline, actors, today(services)))),
  );
  app.get('/developments/:id', (c) =>
    respondWithDevelopment(c, developments, '/developments', (development) => c.html(developmentPage(development))),
  );
  app.get('/feeds', async (c) => c.html(feedsPage(await healthOf(services), services.clock.now())));
  app.get('/api/timeline', (c) => {
    const format = formatNamed(c.req.query('format') ?? formats[0].name);
    return format === null
      ? errorResponse(c, 400, `format must be ${alternatives(formats.map(({ name }) => name))}`, 'format')
      : respondWithTimeline(c, services, (timeline) => respondInFormat(c, timeline, format, siteUrl));
  });
  for (const format of formats) {
    if (format.path === null) continue;
    app.get(format.path, (c) =>
      respondWithTimeline(c, services, (timeline) => respondInFormat(c, timeline, format, siteUrl)),
    );
  }
  app.get('/api/developments/:id', (c) =>
    respondWithDevelopment(c, developments, '/api/developments', (development) =>
      c.json(developmentJson(development, siteUrl)),
    ),
  );
  app.get('/api/feeds', async (c) => c.json({ feeds: (await healthOf(services)).map(feedJson) }));
  app.notFound((c) => errorResponse(c, 404, `Nothing is served at ${c.req.path}`));
  app.onError(answerUnexpected(services.log));
  return app;
}

/** No id is longer; a longer one would be an error of the store (DynamoDB keys end at 1,024 bytes), not a 404. */
const longestId = 100;

/** Presents one development; an id that was merged away leads to where its reports are now. */
async function respondWithDevelopment(
  c: Context,
  developments: Developments,
  path: string,
  present: (development: Development) => Response | Promise<Response>,
): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const development = id.length > longestId ? null : await developments.get(id);
  if (development === null) return developmentNotFound(c);
  if (development.mergedInto === undefined) return present(development);
  return c.redirect(`${path}/${encodeURIComponent(development.mergedInto)}`);
}

type Respond = (timeline: Timeline, actors: readonly string[]) => Response | Promise<Response>;

/** Reads the query, loads what can answer it and presents it; an invalid query is a 400 that names the parameter. */
async function respondWithTimeline(c: Context, services: PresentServices, present: Respond): Promise<Response> {
  const parsed = parseQuery(new URL(c.req.url).searchParams);
  if ('error' in parsed) return errorResponse(c, 400, parsed.error.message, parsed.error.parameter);
  const now = services.clock.now();
  const query = withDefaultDays(parsed.query, now);
  const { since, until } = storeSpan(query, now);
  const found = await services.developments.between(since, until);
  const anyActor: TimelineQuery = { ...query, actor: null, kind: null, text: null };
  const inSpan = timelineOf(found, anyActor).days.flatMap(({ entries }) => entries);
  const actors = [...new Set(inSpan.flatMap(({ development }) => development.actors))];
  return present(timelineOf(found, query), actors);
}

async function healthOf({ feeds, feedStates, clock }: PresentServices) {
  return feedHealth(feeds, await feedStates.all(), clock.now());
}

async function respondInFormat(
  c: Context,
  timeline: Timeline,
  format: TimelineFormat,
  siteUrl: string,
): Promise<Response> {
  const { contentType, fileName, select, limit, write } = format;
  const text = await write(select(timeline, limit), { siteUrl, search: searchOf(c) });
  // Rows have no place for a remark that there are more.
  c.header('x-total-count', String(timeline.total));
  if (fileName !== null) c.header('content-disposition', `attachment; filename="${fileName}"`);
  return c.body(text, 200, { 'content-type': contentType });
}

/** The query word for word, without the format: a feed's id must be the same whichever way it is asked for. */
function searchOf(c: Context): string {
  const parts = new URL(c.req.url).search.slice(1).split('&');
  const asked = parts.filter((part) => part !== '' && !part.startsWith('format=')).join('&');
  return asked === '' ? '' : `?${asked}`;
}

function developmentNotFound(c: Context): Response | Promise<Response> {
  return errorResponse(c, 404, `There is no development ${shortened(oneLine(c.req.param('id') ?? ''), longestId)}`);
}

function today({ clock }: PresentServices): string {
  return clock.now().toISOString().slice(0, 10);
}

/** Answers an unexpected error: the log gets it whole, the caller only that there was one. */
function answerUnexpected(log: Log | undefined): (error: Error, c: Context) => Response | Promise<Response> {
  return (error, c) => {
    log?.error('request failed', { path: c.req.path, error: error.message, stack: error.stack });
    return errorResponse(c, 500, 'Parley could not answer this request; it has been logged.');
  };
}
