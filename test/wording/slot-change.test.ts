import { describe, expect, test } from '@jest/globals';
import type { SlotChange } from '../../shared/group/development.ts';
import { slotChangeLine, slotChangePhrase, slotChangeText } from '../../shared/wording/slot-change.ts';

function line(slot: SlotChange['slot'], from: string | null, to: string | null): string {
  return slotChangeLine(slotChangeText({ slot, from, to }));
}

describe('a changed slot', () => {
  test.each([
    ['phase', 'under-way', 'cancelled', 'Stage: cancelled (was: under way)'],
    ['kind', 'commentary', 'meeting', 'What it is: Meeting (was: Commentary)'],
    ['eventDate', '2026-11-28', '2026-12-01', 'Date: Tuesday 1 December 2026 (was: Saturday 28 November 2026)'],
    ['place', 'place:vienna', 'place:abu-dhabi', 'Place: Abu Dhabi (was: Vienna)'],
    ['place', 'place:vienna', null, 'Place: no longer Vienna'],
    ['actors', null, 'person:umerov, state:us', 'Who: Umerov, United States'],
    ['actors', null, 'person:umerov state:us', 'Who: Umerov, United States'],
    ['confirmation', 'ukraine', 'russia', 'Confirmed by: Russia, after Ukraine'],
    ['confirmation', null, 'united-states', 'Confirmed by: United States'],
    ['retraction', null, 'The Ledger: news', 'Retracted: The Ledger: news'],
    ['retraction', null, null, 'Retracted'],
    ['phase', '', 'held', 'Stage: held'],
  ] as const)('%s from %s to %s reads as a reader would say it', (slot, from, to, words) => {
    expect(line(slot, from, to)).toBe(words);
  });

  test('keeps a value that is no term of the vocabulary, such as one that an older version stored', () => {
    expect(line('phase', 'postponed', 'held')).toBe('Stage: held (was: postponed)');
    expect(line('kind', 'summit', 'meeting')).toBe('What it is: Meeting (was: summit)');
    expect(line('confirmation', 'qatar', 'russia')).toBe('Confirmed by: Russia, after qatar');
  });

  test('stands within a sentence in small letters, one after the other', () => {
    const changes: readonly SlotChange[] = [
      { slot: 'phase', from: 'announced', to: 'cancelled' },
      { slot: 'place', from: 'place:vienna', to: null },
      { slot: 'actors', from: null, to: 'state:us' },
    ];
    expect(slotChangePhrase(changes)).toBe('stage cancelled (was: announced); place (was: Vienna); who United States');
  });
});
