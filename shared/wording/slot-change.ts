import { dayWords } from '../dates/format-date.ts';
import { isKind, kinds } from '../detect/act/kinds.ts';
import { isPhase, phases } from '../detect/act/phases.ts';
import type { SlotChange } from '../group/development.ts';
import { stanceLabels } from './facts.ts';
import { labelOf, sideLabels } from './labels.ts';

/** A changed slot in a reader's words: `Date: Monday 30 November 2026, was Friday 27 November 2026`. */
export interface SlotChangeText {
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** The slot's name and both values in a reader's words; a value that is not a known term stays what it is. */
export function slotChangeText({ slot, from, to }: SlotChange): SlotChangeText {
  const label = slotLabels[slot];
  if (slot === 'confirmation' && from !== null && to !== null) {
    return { label, from: null, to: `${valueText(slot, to)}, after ${valueText(slot, from)}` };
  }
  return { label, from: valueText(slot, from), to: valueText(slot, to) };
}

/** The change in one line. */
export function slotChangeLine({ label, from, to }: SlotChangeText): string {
  if (to === null) return from === null ? label : `${label}: no longer ${from}`;
  return from === null ? `${label}: ${to}` : `${label}: ${to} (was: ${from})`;
}

/** The changes within a sentence: "stage cancelled (was: announced); place Geneva". */
export function slotChangePhrase(changes: readonly SlotChange[]): string {
  return changes
    .map(slotChangeText)
    .map(({ label, from, to }) => {
      return `${label.toLowerCase()}${to === null ? '' : ` ${to}`}${from === null ? '' : ` (was: ${from})`}`;
    })
    .join('; ');
}

const slotLabels: Readonly<Record<SlotChange['slot'], string>> = {
  kind: 'What it is',
  phase: 'Stage',
  stance: 'Answer',
  eventDate: 'Date',
  plannedFor: 'Day',
  place: 'Place',
  figure: 'Figure',
  actors: 'Who',
  confirmation: 'Confirmed by',
  retraction: 'Retracted',
};

function valueText(slot: SlotChange['slot'], value: string | null): string | null {
  if (value === null || value === '') return null;
  if (slot === 'kind') return isKind(value) ? kinds[value].label : value;
  if (slot === 'phase') return isPhase(value) ? phases[value].label : value;
  if (slot === 'confirmation') return lookUp(sideLabels, value);
  if (slot === 'stance') return lookUp(stanceLabels, value);
  if (slot === 'eventDate' || slot === 'plannedFor') return dayWords(value);
  if (/^[a-z]+:\S/.test(value))
    return value
      .split(/[,\s]+/)
      .filter(Boolean)
      .map(labelOf)
      .join(', ');
  return value;
}

function lookUp(table: Readonly<Record<string, string>>, value: string): string {
  return table[value] ?? value;
}
