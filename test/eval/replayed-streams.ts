/** Streams replayed in memory, from judgements of models that have not seen their weeks. */
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { feedOf } from '../../shared/collect/outlets/outlets.ts';
import { alertsAtOnce } from '../../shared/detect/act/kinds.ts';
import { readAct } from '../../shared/detect/act/read-act.ts';
import { findMentions } from '../../shared/detect/relevance/find-mentions.ts';
import type { Development, Report } from '../../shared/group/development.ts';
import { dayLength, openDays } from '../../shared/group/durations.ts';
import { joinDevelopment } from '../../shared/group/join.ts';
import { sketchOf } from '../../shared/group/similarity/text-similarity.ts';
import { plainLine, plainText } from '../../shared/text/plain-text.ts';
import { readRows } from './rows.ts';

/** What a model that has not seen its week says of an entry of a stream; `npm run train -- FOLDER --held-out FILE`. */
export interface HeldOutJudgement {
  readonly set: string;
  readonly id: string;
  /** Probability that it is on the talks, 0 to 1. */
  readonly score: number;
  readonly isAbout: boolean;
}

/** A development as it was when a report had been taken in. */
export interface Moment {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly development: Development;
  /** The act that most of its reports tell; null where they tell none. */
  readonly act: string | null;
}

/** A stream, grouped. */
export interface ReplayedStream {
  readonly name: string;
  readonly moments: readonly Moment[];
  /** Acts that are to be mailed, with the time of their first report in epoch milliseconds. */
  readonly wanted: ReadonlyMap<string, number>;
}

interface Entry {
  readonly id: string;
  readonly feed: string;
  readonly link: string;
  readonly title: string;
  readonly description: string | null;
  readonly published: string;
  readonly lang: string;
}

interface Truth {
  readonly id: string;
  readonly label: string;
  readonly development?: string;
  readonly kind?: string;
}

/** One poll, as `eval -- stream` has it. */
const pollLength = 5 * 60_000;

/** Replays all streams of a folder (NAME.jsonl.gz with NAME-truth.jsonl, also in streams/) from held-out judgements. */
export async function replayStreams(folder: string, heldOut: string): Promise<readonly ReplayedStream[]> {
  const judged = new Map<string, HeldOutJudgement>();
  for await (const row of readRows<HeldOutJudgement>(heldOut)) judged.set(`${row.set} ${row.id}`, row);
  const files = ['', '/streams'].flatMap((place) =>
    readdirSync(folder + place).map((name) => `${folder}${place}/${name}`),
  );
  const replayed: ReplayedStream[] = [];
  for (const path of files.filter((file) => file.endsWith('-truth.jsonl')).sort()) {
    replayed.push(await replay(path.replace('-truth.jsonl', '.jsonl.gz'), path, judged));
  }
  return replayed;
}

async function replay(
  stream: string,
  truthPath: string,
  judged: ReadonlyMap<string, HeldOutJudgement>,
): Promise<ReplayedStream> {
  const name = basename(stream, '.jsonl.gz');
  const truth = new Map<string, Truth>();
  for await (const row of readRows<Truth>(truthPath)) truth.set(row.id, row);
  const wanted = new Map<string, number>();
  const reports: Report[] = [];
  const links = new Set<string>();
  for await (const entry of readRows<Entry>(stream)) {
    const { label, development = '', kind = '' } = truth.get(entry.id) ?? {};
    const published = Date.parse(entry.published);
    if (label === 'T' && alertsAtOnce(kind))
      wanted.set(development, Math.min(published, wanted.get(development) ?? published));
    const judgement = judged.get(`${name} ${entry.id}`);
    if (judgement?.isAbout !== true || links.has(entry.link)) continue;
    links.add(entry.link);
    reports.push(reportOf(entry, judgement.score));
  }
  reports.sort((a, b) => a.firstSeen.localeCompare(b.firstSeen));
  return { name, moments: momentsOf(reports, truth), wanted };
}

function reportOf(entry: Entry, score: number): Report {
  const [headline, body] = [plainLine(entry.title), plainText(entry.description ?? '')];
  const published = new Date(entry.published).toISOString();
  const firstSeen = new Date(Math.ceil(Date.parse(published) / pollLength) * pollLength).toISOString();
  const language = entry.lang || 'en';
  const { sentences } = findMentions({ headline, body, language, published });
  const { outlet } = feedOf(URL.canParse(entry.feed) ? entry.feed : `https://${entry.feed}/`);
  const { name, owner, side, stateAffiliated } = outlet;
  return {
    itemId: entry.id,
    link: entry.link,
    headline,
    language,
    outlet: name,
    owner,
    side,
    stateAffiliated,
    wire: null,
    published,
    updated: null,
    firstSeen,
    source: 'feed',
    articleRevision: 1,
    sentences,
    act: readAct(sentences, { headline, language, published, firstSeen }),
    score,
    sketch: sketchOf(`${headline}\n${body}`),
  };
}

function momentsOf(reports: readonly Report[], truth: ReadonlyMap<string, Truth>): Moment[] {
  const all = new Map<string, Development>();
  return reports.map((report) => {
    const at = Date.parse(report.firstSeen);
    const open = [...all.values()].filter(({ firstSeen }) => at - Date.parse(firstSeen) <= openDays * dayLength);
    const { development } = joinDevelopment(open, report, report.firstSeen);
    all.set(development.id, development);
    return { at, development, act: mostTold(development, truth) };
  });
}

function mostTold({ reports }: Development, truth: ReadonlyMap<string, Truth>): string | null {
  const counts = new Map<string, number>();
  for (const { itemId } of reports) {
    const row = truth.get(itemId);
    if (row?.label === 'T' && row.development !== undefined)
      counts.set(row.development, (counts.get(row.development) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
