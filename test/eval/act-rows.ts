import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { actInputOf } from '../../shared/detect/act/act-input.ts';
import { type Candidate, candidatesIn } from '../../shared/detect/act/agent-candidates.ts';
import { actFeaturesOf } from '../../shared/detect/act/features.ts';
import { alertsAtOnce, isKind, learntKindOf } from '../../shared/detect/act/kinds.ts';
import type { Act } from '../../shared/detect/act.ts';
import { reportOfEntry } from './grouping.ts';
import { readRows, type TextRow } from './rows.ts';

/** A report with the act that an annotator read in it, or that it was made up to tell, and what Parley reads in it. */
export interface ActRow {
  readonly id: string;
  readonly set: string;
  readonly language: string;
  /** As the learnt weights know it. */
  readonly kind: string;
  /** Where the kind has several and the row says which. */
  readonly phase?: string | undefined;
  /** Those who act, as concepts or "name:..."; the main one first. Null where the row tells the kind alone. */
  readonly agents: readonly string[] | null;
  /** Whether it was published, and not made up for Parley. */
  readonly isReal: boolean;
  /** Whether its file is a stream, which leaves the learning as a whole. */
  readonly isStream: boolean;
  /** Epoch milliseconds; NaN for a row of no day. */
  readonly published: number;
  readonly features: ReadonlySet<string>;
  readonly candidates: readonly Candidate[];
  /** The act that the product reads. */
  readonly read: Act;
}

/** Of those who meet, call or sign, each is an agent. */
const shared: ReadonlySet<string> = new Set(['meeting', 'call', 'agreement']);

/** Whether somebody acts in a report. */
export function isActed({ kind, agents }: Pick<ActRow, 'kind' | 'agents'>): boolean {
  return alertsAtOnce(kind) && agents !== null && agents.length > 0;
}

/** Whether a concept is the one who acts, or one of those who do it together. */
export function isAgent(concept: string, { kind, agents }: Pick<ActRow, 'kind' | 'agents'>): boolean {
  return (shared.has(kind) ? agents : agents?.slice(0, 1))?.includes(concept) ?? false;
}

type Label = Pick<ActRow, 'id' | 'kind' | 'phase'> & { readonly agents?: readonly string[] };

const here = fileURLToPath(new URL('.', import.meta.url));
const folder = `${here}acts/`;
/** Made-up items carry no date; any day serves. */
const someDay = '2025-06-11';

/** Made-up items of acts/, each with its act. */
export async function readActItems(): Promise<ActRow[]> {
  const rows: ActRow[] = [];
  for (const name of readdirSync(folder).filter((file) => file.startsWith('acts-'))) {
    for await (const row of readRows<TextRow & Label>(`${folder}${name}`))
      rows.push(actRow(name, row, { ...row, id: `${name} ${rows.length}` }, false));
  }
  return rows;
}

/**
 * Texts that a file of acts/ has labels for, of `files`, invented/ and stories/. A text that stands in two files is
 * taken once.
 */
export async function readLabelledActs(labelFile: string, files: readonly string[]): Promise<ActRow[]> {
  const own = ['invented', 'stories'].flatMap((name) =>
    readdirSync(`${here}${name}`).map((file) => `${here}${name}/${file}`),
  );
  const labels = new Map<string, Label>();
  for await (const label of readRows<Label>(`${folder}${labelFile}`)) labels.set(label.id, label);
  const rows = new Map<string, ActRow>();
  for (const path of [...files, ...own]) {
    for await (const text of readRows<TextRow>(path)) {
      const label = labels.get(text.id);
      if (label === undefined || text.title === undefined || rows.has(label.id)) continue;
      rows.set(label.id, actRow(path.replace(/^.*\//, ''), text, label, files.includes(path)));
    }
  }
  return [...rows.values()];
}

function actRow(set: string, text: TextRow, { id, kind, phase, agents }: Label, isReal: boolean): ActRow {
  const { lang = 'en' } = text;
  const report = reportOfEntry({
    id,
    feed: 'https://outlet.example/feed',
    title: text.title ?? '',
    description: text.description ?? text.summary ?? '',
    published: text.published ?? `${(text.date || someDay).slice(0, 10)}T12:00:00Z`,
    lang,
  });
  const told = actInputOf(report.sentences, report);
  const candidates = candidatesIn(told);
  const features = actFeaturesOf(told);
  return {
    id,
    set,
    language: lang.slice(0, 2),
    kind: isKind(kind) ? learntKindOf(kind) : kind,
    phase,
    agents: agents ?? null,
    isReal,
    isStream: set.endsWith('.gz'),
    published: Date.parse(text.published ?? text.date ?? ''),
    features,
    candidates,
    read: report.act,
  };
}
