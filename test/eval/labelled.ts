import { existsSync, readdirSync } from 'node:fs';
import { readingsOf, relevanceFeatures, worthJudging } from '../../shared/detect/relevance/features.ts';
import { type WordLetters, wordLetters } from '../../shared/detect/relevance/letters.ts';
import { plainLine, plainText } from '../../shared/text/plain-text.ts';
import { readRows, type TextRow } from './rows.ts';

type Label = 'T' | 'M' | 'N';

/** A labelled text with what is learnt from: its features and the letters of its words. */
export interface Labelled {
  readonly id: string;
  /** Two letters. */
  readonly language: string;
  readonly label: Label;
  /** The name of its file without ending; streams are in the order of publication. */
  readonly set: string;
  readonly isStream: boolean;
  /** Epoch milliseconds; NaN for made-up rows. */
  readonly published: number;
  readonly features: readonly string[];
  readonly words: readonly WordLetters[];
  readonly worthJudging: boolean;
}

interface Row extends TextRow {
  readonly label?: Label;
}

/**
 * Reads the labelled sets of a folder: headlines with summaries (relevance*.jsonl), streams of feed entries
 * (NAME.jsonl.gz with NAME-truth.jsonl, also in streams/; an entry that the truth does not name is N), and the texts
 * (unlabelled.jsonl.gz) of which `labels` says the label. Throws for a folder without any.
 */
export async function readLabelled(folder: string, labels: string): Promise<Labelled[]> {
  const rows: Labelled[] = [];
  const files = (place: string): string[] =>
    existsSync(place) ? readdirSync(place).map((name) => `${place}/${name}`) : [];
  const all = [...files(folder), ...files(`${folder}/streams`)].sort();
  for (const path of all.filter((file) => /\/relevance[^/]*\.jsonl$/.test(file)))
    rows.push(...(await labelledRows(path)));
  for (const truth of all.filter((file) => file.endsWith('-truth.jsonl'))) {
    const stem = truth.replace('-truth.jsonl', '');
    const stream = all.find((file) => file === `${stem}.jsonl.gz` || file === `${stem}.jsonl`);
    if (stream !== undefined) rows.push(...(await labelledRows(stream, truth, 'N')));
  }
  const bare = all.find((file) => file.endsWith('/unlabelled.jsonl.gz'));
  if (bare !== undefined) rows.push(...(await labelledRows(bare, labels)));
  if (rows.length === 0) throw new Error(`${folder} holds no labelled set; pass the folder of the evaluation sets`);
  const seen = new Set<string>();
  return rows.filter(({ id, isStream }) => isStream || (!seen.has(id) && seen.add(id)));
}

/** The rows of one file with their labels, from the file itself or from another; `other` labels those without one. */
export async function labelledRows(path: string, labels?: string, other?: Label): Promise<Labelled[]> {
  const known = new Map<string, Label>();
  if (labels !== undefined) {
    for await (const { id, label } of readRows<Row>(labels)) if (label !== undefined) known.set(id, label);
  }
  const rows: Labelled[] = [];
  const set = path.replace(/^.*\//, '').replace(/\.jsonl(\.gz)?$/, '');
  for await (const row of readRows<Row>(path)) {
    const label = (labels === undefined ? row.label : known.get(row.id)) ?? other;
    if (label !== undefined) rows.push(labelled(row, label, set, other !== undefined));
  }
  return rows.sort((a, b) => (other === undefined ? 0 : a.published - b.published));
}

function labelled(row: Row, label: Label, set: string, isStream: boolean): Labelled {
  const headline = plainLine(row.title ?? '');
  const body = plainText(row.summary ?? row.description ?? '');
  const readings = readingsOf({ headline, body, language: row.lang ?? 'en' });
  const worth = worthJudging(readings);
  return {
    id: row.id,
    language: (row.lang ?? 'en').slice(0, 2),
    label,
    set,
    isStream,
    published: Date.parse(row.date ?? row.published ?? ''),
    features: worth ? relevanceFeatures(readings).map(({ name }) => name) : [],
    words: worth ? wordLetters(headline, body) : [],
    worthJudging: worth,
  };
}
