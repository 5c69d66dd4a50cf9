import { readingsOf, relevanceFeatures, worthJudging } from '../../shared/detect/relevance/features.ts';
import { plainLine, plainText } from '../../shared/text/plain-text.ts';
import { readRows, type TextRow } from './rows.ts';

export type Label = 'T' | 'M' | 'N';

/** A labelled text, as its features; `group` keeps what belongs to one time together in cross-validation. */
export interface Labelled {
  readonly id: string;
  readonly language: string;
  readonly label: Label;
  readonly set: string;
  readonly group: string;
  readonly features: readonly string[];
  readonly worthJudging: boolean;
}

interface Row extends TextRow {
  readonly label?: Label;
}

/**
 * Reads evaluation sets: rows with a label and a text; rows with a label alone name it for the texts of other files;
 * feed entries of a stream that no label names are N. A text that stands in two files is taken once.
 */
export async function readLabelled(paths: readonly string[]): Promise<Labelled[]> {
  const texts = new Map<string, { row: Row; set: string }>();
  const labels = new Map<string, Label>();
  for (const path of paths) {
    for await (const row of readRows<Row>(path)) {
      if (row.label !== undefined) labels.set(row.id, row.label);
      if (row.title !== undefined && !texts.has(row.id)) texts.set(row.id, { row, set: path.replace(/^.*\//, '') });
    }
  }
  return [...texts.values()].flatMap(({ row, set }) => {
    const label = labels.get(row.id) ?? (row.description === undefined ? undefined : 'N');
    return label === undefined ? [] : [labelled(row, label, set)];
  });
}

function labelled(row: Row, label: Label, set: string): Labelled {
  const language = row.lang ?? 'en';
  const body = plainText(row.summary ?? row.description ?? '');
  const readings = readingsOf({ headline: plainLine(row.title ?? ''), body, language });
  const features = relevanceFeatures(readings).map(({ name }) => name);
  const group = groupOf(row.date ?? row.published ?? '');
  return { id: row.id, language, label, set, group, features, worthJudging: worthJudging(readings) };
}

/** Rows with a time of day are of a dense stream and keep its half days together; the rest keep their week together. */
function groupOf(date: string): string {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return 'undated';
  const span = date.length > 10 ? 12 * 3_600_000 : 7 * 86_400_000;
  return `${span}:${Math.floor(time / span)}`;
}
