import type { Feed } from '../../shared/collect/feed.ts';
import { guidKey } from '../../shared/collect/identity.ts';
import { feedOf } from '../../shared/collect/outlets/outlets.ts';
import type { Change, Development } from '../../shared/group/development.ts';
import type { SentMail } from '../../shared/notify/mail-readers.ts';
import { type WebAnswer, WebError } from '../../shared/services/web.ts';
import { namesNotHeld } from '../fakes/names-shown.ts';
import { startPipeline } from '../fakes/pipeline.ts';
import { readRows, writeRows } from './rows.ts';
import { saysOf } from './says.ts';

/** One feed entry of the stream. */
interface Row {
  readonly id: string;
  readonly feed: string;
  readonly link: string;
  readonly title: string;
  readonly description: string;
  readonly published: string;
  readonly lang: string;
}

/** A development in a mail. */
interface TellRow {
  readonly development: string;
  readonly title: string;
  readonly items: readonly string[];
  readonly update: boolean;
  /** What an update says is new; left out where it says nothing of the kind. */
  readonly says?: readonly { readonly slot: string; readonly to: string }[];
}

/** A mail: the first development that it tells, and `tells` with all where they are several. */
interface AlertRow extends TellRow {
  readonly at: string;
  readonly tells?: readonly TellRow[];
}

const pollMilliseconds = 5 * 60_000;

/**
 * Replays a stream of feed entries, poll by poll, through collect, detect, group and notify on the embedded store.
 * Pages cannot be fetched, so every judgement is made from the feed's own text. Writes the items on the talks to
 * `output` and the alerts beside it, with ".alerts" before the extension.
 */
export async function answer(input: string, output: string): Promise<void> {
  const rows: Row[] = [];
  for await (const row of readRows<Row>(input)) rows.push(row);
  const replay = await startReplay();
  const started = performance.now();
  for (const [now, polls] of pollsOf(rows)) {
    await replay.mailUntil(new Date(now).toISOString());
    for (const [feedUrl, entries] of polls) await replay.poll(feedOf(addressOf(feedUrl)), entries, new Date(now));
    await replay.work();
  }
  await replay.mailUntil();
  const seconds = (performance.now() - started) / 1000;
  const answers = await replay.answers();
  await writeRows(output, answers);
  await writeRows(output.replace(/(\.[^./]*)?$/, '.alerts$1'), replay.alerts);
  const speed = `${rows.length} items in ${seconds.toFixed(1)} s, ${(rows.length / seconds).toFixed(0)} items/s end to end`;
  console.error(`${speed}, ${answers.length} on the talks, ${replay.alerts.length} alerts`);
  await replay.stop();
}

async function startReplay() {
  let served: WebAnswer | null = null;
  const web = {
    allowed: async () => true,
    async get({ url }: { url: string }): Promise<WebAnswer> {
      if (served !== null) return served;
      throw new WebError('network', url, 'pages cannot be fetched in a replay');
    },
  };
  const { services, clock, collect, work, mailUntil, stop } = await startPipeline(web);
  const { items, developments } = services;
  const alerts: AlertRow[] = [];
  /** Which rows of the stream stand behind an item: the same article may come in several feeds. */
  const rowsOfItem = new Map<string, string[]>();
  const developmentOfItem = new Map<string, string>();

  async function tellRow(developmentId: string, changes: readonly number[]): Promise<TellRow> {
    const development = await developments.get(developmentId);
    const items = (development?.reports ?? []).flatMap(({ itemId }) => rowsOfItem.get(itemId) ?? []);
    const made = (development?.changes ?? []).filter(({ number }) => changes.includes(number));
    if (development !== null) for (const change of made) assertNamed(development, change);
    const update = !changes.includes(1);
    const says = update ? made.flatMap(saysOf) : [];
    const row = { development: developmentId, title: development?.title ?? '', items, update };
    return says.length > 0 ? { ...row, says } : row;
  }

  async function alertRow(at: string, { changes }: SentMail): Promise<AlertRow> {
    const numbers = new Map<string, number[]>();
    for (const { developmentId, change } of changes)
      numbers.set(developmentId, [...(numbers.get(developmentId) ?? []), change]);
    const tells: TellRow[] = [];
    for (const [developmentId, told] of numbers) tells.push(await tellRow(developmentId, told));
    const [first] = tells as [TellRow, ...TellRow[]];
    return { at, ...first, ...(tells.length > 1 ? { tells } : {}) };
  }

  return {
    alerts,
    stop,
    async poll(feed: Feed, entries: readonly Row[], at: Date): Promise<void> {
      clock.set(at.toISOString());
      served = feedAnswer(feed.url, entries);
      const poll = await collect(feed);
      served = null;
      if (poll.outcome !== 'read') throw new Error(`${feed.url}: ${poll.outcome} ${poll.error ?? ''}`);
      const known = await items.known(entries.map((row) => guidKey(feed.id, row.id)));
      for (const row of entries) {
        const itemId = known.get(guidKey(feed.id, row.id))?.itemId;
        if (itemId === undefined) throw new Error(`${row.id} was lost on its way in`);
        rowsOfItem.set(itemId, [...(rowsOfItem.get(itemId) ?? []), row.id]);
      }
    },
    async work(): Promise<void> {
      const { grouped, sent } = await work();
      for (const { itemId, developmentId } of grouped) {
        if (developmentId !== null) developmentOfItem.set(itemId, developmentId);
      }
      for (const mail of sent) alerts.push(await alertRow(clock.now().toISOString(), mail));
    },
    /** Mails what comes due before an instant; without one, all that waits. */
    async mailUntil(instant?: string): Promise<void> {
      for (const { at, mail } of await mailUntil(instant)) alerts.push(await alertRow(at, mail));
    },
    async answers() {
      const answers = [];
      for (const [itemId, developmentId] of developmentOfItem) {
        const eventDate = (await developments.get(developmentId))?.eventDate?.day ?? null;
        const ids = rowsOfItem.get(itemId) ?? [];
        answers.push(...ids.map((id) => ({ id, about: true, development: developmentId, eventDate })));
      }
      return answers;
    },
  };
}

/** Throws for a mail that shows a person or place whom no sentence of the development's reports names. */
function assertNamed(development: Development, change: Change): void {
  const invented = namesNotHeld(development, change);
  if (invented.length === 0) return;
  throw new Error(`the alert on "${development.title}" shows ${invented.join(', ')}, whom no report names`);
}

/** Some sources of the stream are named by host alone. */
function addressOf(feed: string): string {
  return URL.canParse(feed) ? feed : `https://${feed}/`;
}

/** The rows by poll (five minutes of simulated time each) and feed. */
function pollsOf(rows: readonly Row[]): Map<number, Map<string, Row[]>> {
  const polls = new Map<number, Map<string, Row[]>>();
  for (const row of rows) {
    const at = Math.ceil(Date.parse(row.published) / pollMilliseconds) * pollMilliseconds;
    const feeds = polls.get(at) ?? new Map<string, Row[]>();
    feeds.set(row.feed, [...(feeds.get(row.feed) ?? []), row]);
    polls.set(at, feeds);
  }
  return new Map([...polls].sort(([a], [b]) => a - b));
}

/** The entries as the RSS 2.0 document that their feed would have served. */
function feedAnswer(url: string, rows: readonly Row[]): WebAnswer {
  const items = rows.map(
    (row) =>
      `<item><guid isPermaLink="false">${escapeXml(row.id)}</guid><link>${escapeXml(row.link)}</link><title>${escapeXml(row.title)}</title><description>${escapeXml(row.description)}</description><pubDate>${new Date(row.published).toUTCString()}</pubDate></item>`,
  );
  const language = rows.find((row) => row.lang !== '')?.lang ?? 'en';
  const xml = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>${escapeXml(url)}</title><link>${escapeXml(url)}</link><language>${language}</language>${items.join('')}</channel></rss>`;
  return {
    status: 200,
    url,
    permanentUrl: url,
    headers: { 'content-type': 'application/rss+xml' },
    body: new TextEncoder().encode(xml),
    bodyEnd: 'whole',
  };
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/[^\P{Cc}\t\n\r]/gu, ' ');
}
