import { dayWords } from '../dates/format-date.ts';
import { isKind, kinds } from '../detect/act/kinds.ts';
import { isPhase, phases } from '../detect/act/phases.ts';
import type { SlotChange } from '../group/development.ts';
import { labelOf, sideLabels } from './labels.ts';

/** A changed slot in a reader's words: `Date: Monday 30 November 2026, was Friday 27 November 2026`. */
export interface SlotWords {
  readonly what: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** The slot's name and both values as a reader knows them; a value that is no known term stays as it is. */
export function slotWords({ slot, from, to }: SlotChange): SlotWords {
  if (slot === 'confirmation' && from !== null && to !== null) {
    return { what: names[slot], from: null, to: `${valueWords(slot, to)}, after ${valueWords(slot, from)}` };
  }
  return { what: names[slot], from: valueWords(slot, from), to: valueWords(slot, to) };
}

/** The change in one line. */
export function slotLine({ what, from, to }: SlotWords): string {
  if (to === null) return from === null ? what : `${what}: no longer ${from}`;
  return from === null ? `${what}: ${to}` : `${what}: ${to} (was: ${from})`;
}

const names: Readonly<Record<SlotChange['slot'], string>> = {
  kind: 'What it is',
  phase: 'Stage',
  eventDate: 'Date',
  place: 'Place',
  actors: 'Who',
  confirmation: 'Confirmed by',
  retraction: 'Retracted',
};

function valueWords(slot: SlotChange['slot'], value: string | null): string | null {
  if (value === null || value === '') return null;
  if (slot === 'kind') return isKind(value) ? kinds[value].label : value;
  if (slot === 'phase') return isPhase(value) ? phases[value].label : value;
  if (slot === 'confirmation') return lookUp(sideLabels, value);
  if (slot === 'eventDate') return dayWords(value);
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
