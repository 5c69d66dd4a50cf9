import type { Change, SlotChange } from '../../shared/group/development.ts';
import { labelOf } from '../../shared/wording/labels.ts';

/** What a mail on a change says is new, in the form of the evaluation: days as YYYY-MM-DD, cities in English. */
export function saysOf({ slots }: Pick<Change, 'slots'>): { readonly slot: string; readonly to: string }[] {
  return slots.flatMap(({ slot, to }) => {
    const name = slotNames[slot];
    return name === undefined || to === null ? [] : [{ slot: name, to: slot === 'place' ? labelOf(to) : to }];
  });
}

const slotNames: Partial<Record<SlotChange['slot'], string>> = {
  eventDate: 'day',
  plannedFor: 'day',
  place: 'place',
  figure: 'figure',
  phase: 'phase',
  stance: 'stance',
};
