/** npx tsx test/eval/grouping.ts STREAM TRUTH [--errors]: reading, grouping and alerts alone, with relevance given. */

import { basename } from 'node:path';
import { alertsAtOnce } from '../../shared/detect/act/kinds.ts';
import type { Sentence } from '../../shared/detect/mention.ts';
import { findMentions } from '../../shared/detect/relevance/find-mentions.ts';
import { removeBoilerplate } from '../../shared/detect/relevance/remove-boilerplate.ts';
import { matchConcepts } from '../../shared/detect/vocabulary/matcher.ts';
import type { Development, Report } from '../../shared/group/development.ts';
import { joinDevelopment } from '../../shared/group/join.ts';
import { type SameActWeights, sameActWeights } from '../../shared/group/similarity/same-act-weights.ts';
import { alertFor } from '../../shared/notify/policy.ts';
import { plainLine, plainText } from '../../shared/text/plain-text.ts';
import { sentencesOf } from '../../shared/text/sentences.ts';
import { bareReport } from './bare-report.ts';
import { readRows } from './rows.ts';

interface Entry {
  readonly id: string;
  readonly feed: string;
  readonly title: string;
  readonly description: string | null;
  readonly published: string;
  readonly lang: string;
}

export interface Truth {
  readonly id: string;
  readonly label: string;
  readonly development?: string;
  readonly kind?: string;
  readonly eventDate?: string;
}

interface Figures {
  readonly bcubed: { readonly precision: number; readonly recall: number; readonly f1: number };
  readonly eventDateExact: number;
  readonly hit: number;
  readonly wanted: number;
  readonly duplicate: number;
}

const reader = { id: 'reader', email: 'reader@example.org', minimumSignificance: 0 };

/** The report that an entry makes, its sentences found as the detect stage finds them. */
export function reportOfEntry(entry: Entry): Report {
  const headline = plainLine(entry.title);
  const text = plainText(entry.description ?? '');
  const published = new Date(entry.published).toISOString();
  const { sentences: telling } = findMentions({ headline, body: text, language: entry.lang, published });
  const sentences = withLead(telling, headline, text, entry.lang);
  return bareReport({
    id: entry.id,
    headline,
    text,
    language: entry.lang,
    outlet: new URL(entry.feed).hostname,
    published,
    sentences,
  });
}

/**
 * Headline and lead are read whole: what happened often stands in a sentence that does not name the talks, and an item
 * that the judgement misses is grouped here all the same.
 */
function withLead(telling: readonly Sentence[], headline: string, body: string, language: string): Sentence[] {
  const own = removeBoilerplate(headline, body);
  const read = (part: Sentence['part'], text: string, most: number): Sentence[] =>
    sentencesOf(own[part])
      .slice(0, most)
      .map(({ start, end }) => {
        const sentence = text.slice(start, end);
        return { text: sentence, part, start, end, hits: matchConcepts(sentence, language) };
      });
  const lead = [...read('headline', headline, 2), ...read('body', body, 3)];
  const known = new Set(telling.map(({ part, start }) => `${part} ${start}`));
  const all = [...telling, ...lead.filter(({ part, start }) => !known.has(`${part} ${start}`))];
  return all.sort((a, b) => Number(a.part === 'body') - Number(b.part === 'body') || a.start - b.start).slice(0, 12);
}

/** Groups reports in order of publication and scores the outcome against the truth. */
export function grouped(
  reports: readonly Report[],
  truth: ReadonlyMap<string, Truth>,
  say: (line: string) => void,
  weights: SameActWeights = sameActWeights,
): Figures {
  const developments = new Map<string, Development>();
  const of = new Map<string, string>();
  const alerted = new Set<string>();
  let duplicate = 0;
  const wanted = new Set<string>();
  for (const report of reports) {
    const now = report.published ?? report.firstSeen;
    const { type, development, reason } = joinDevelopment([...developments.values()], report, now, weights);
    developments.set(development.id, development);
    of.set(report.itemId, development.id);
    const gold = truth.get(report.itemId) as Truth;
    const name = gold.development as string;
    if (alertsAtOnce(gold.kind ?? '')) wanted.add(name);
    say(
      `${type.padEnd(7)} ${development.id.slice(0, 4)} ${report.act.kind}/${report.act.phase} ${report.act.eventDate?.day} | ${name} ${gold.kind} ${gold.eventDate} | ${report.headline.slice(0, 90)} | ${reason}`,
    );
    const change = development.changes.find(({ itemId }) => itemId === report.itemId);
    if (change === undefined) continue;
    const decision = alertFor(change, development, reader, now);
    if (!decision.alert) {
      if (wanted.has(name)) say(`  SILENT ${decision.reason}`);
      continue;
    }
    const votes = counted(development.reports.map(({ itemId }) => (truth.get(itemId) as Truth).development as string));
    if (change.type === 'opened' && alerted.has(votes)) {
      duplicate += 1;
      say(`  DUPLICATE ${votes}`);
    }
    alerted.add(votes);
  }
  const dates = reports.filter(({ itemId }) => truth.get(itemId)?.eventDate !== undefined);
  const exact = dates.filter(({ itemId }) => {
    const got = developments.get(of.get(itemId) ?? '')?.eventDate?.day;
    if (got !== truth.get(itemId)?.eventDate)
      say(`DATE ${got} for ${truth.get(itemId)?.eventDate} ${truth.get(itemId)?.development}`);
    return got === truth.get(itemId)?.eventDate;
  });
  for (const name of wanted) if (!alerted.has(name)) say(`MISSED ${name}`);
  return {
    bcubed: bcubedOf(reports.map(({ itemId }) => [truth.get(itemId)?.development ?? '', of.get(itemId) ?? ''])),
    eventDateExact: exact.length / Math.max(1, dates.length),
    hit: [...wanted].filter((name) => alerted.has(name)).length,
    wanted: wanted.size,
    duplicate,
  };
}

/** B-cubed (Bagga and Baldwin 1998) over pairs of true and found group. */
export function bcubedOf(pairs: readonly (readonly [string, string])[]): Figures['bcubed'] {
  let [precision, recall] = [0, 0];
  for (const [gold, got] of pairs) {
    const both = pairs.filter(([g, f]) => g === gold && f === got).length;
    precision += both / pairs.filter(([, f]) => f === got).length / pairs.length;
    recall += both / pairs.filter(([g]) => g === gold).length / pairs.length;
  }
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function counted(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** A stream's reports on the talks in order of publication, and what is true of them. */
export interface Labelled {
  readonly name: string;
  readonly reports: readonly Report[];
  readonly truth: ReadonlyMap<string, Truth>;
}

/** The streams of pairs of paths: a stream, then its truth. */
export async function readStreams(paths: readonly string[]): Promise<readonly Labelled[]> {
  const streams: Labelled[] = [];
  for (let at = 0; at + 1 < paths.length; at += 2) {
    const stream = paths[at] ?? '';
    streams.push({ name: basename(stream).replace(/\..*$/, ''), ...(await readStories(stream, paths[at + 1] ?? '')) });
  }
  return streams;
}

/** Reports of the entries of a stream that the truth calls about the talks, in order of publication. */
async function readStories(
  stream: string,
  truthPath: string,
): Promise<{ readonly reports: readonly Report[]; readonly truth: ReadonlyMap<string, Truth> }> {
  const truth = new Map<string, Truth>();
  for await (const row of readRows<Truth>(truthPath)) if (row.label === 'T') truth.set(row.id, row);
  const reports: Report[] = [];
  for await (const entry of readRows<Entry>(stream)) if (truth.has(entry.id)) reports.push(reportOfEntry(entry));
  reports.sort((a, b) => (a.published ?? '').localeCompare(b.published ?? ''));
  return { reports, truth };
}

if (import.meta.filename === process.argv[1]) {
  const [, , stream = '', truthPath = '', flag] = process.argv;
  const { reports, truth } = await readStories(stream, truthPath);
  const say = flag === '--errors' ? console.log : () => undefined;
  console.log(JSON.stringify(grouped(reports, truth, say)));
}
