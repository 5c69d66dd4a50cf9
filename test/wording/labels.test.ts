import { describe, expect, test } from '@jest/globals';
import { vocabulary } from '../../shared/detect/vocabulary/vocabulary.ts';
import { actLabel, labelOf } from '../../shared/wording/labels.ts';

describe('labels', () => {
  test.each([
    ['person:putin', 'Putin'],
    ['person:von-der-leyen', 'von der Leyen'],
    ['person:wang-yi', 'Wang Yi'],
    ['state:uk', 'United Kingdom'],
    ['state:ua', 'Ukraine'],
    ['body:eu', 'European Union'],
    ['body:coalition-of-the-willing', 'Coalition of the willing'],
    ['office:ru-foreign-minister', 'Foreign minister of Russia'],
    ['office:uk-prime-minister', 'Prime minister of the United Kingdom'],
    ['place:abu-dhabi', 'Abu Dhabi'],
    ['plan:20-point', '20-point plan'],
    ['issue:frozen-assets', 'Frozen assets'],
    ['body:rada', 'Verkhovna Rada'],
    ['document:budapest-memorandum', 'Budapest memorandum'],
    ['nothing', 'Nothing'],
    ['', ''],
  ])('%s is shown as "%s"', (concept, label) => {
    expect(labelOf(concept)).toBe(label);
  });

  test('no concept that Parley can name is without one', () => {
    expect(vocabulary.filter(({ id }) => !/\p{L}/u.test(labelOf(id))).map(({ id }) => id)).toEqual([]);
  });

  test.each([
    ['meeting', 'held', 'Meeting held'],
    ['meeting', 'under-way', 'Meeting under way'],
    ['meeting', 'announced', 'Meeting announced'],
    ['call', 'held', 'Call held'],
    ['announcement', 'announced', 'Announcement'],
    ['announcement', 'rumoured', 'Announcement rumoured'],
    ['announcement', 'moved', 'Announcement moved'],
    ['announcement', 'cancelled', 'Announcement cancelled'],
    ['proposal', 'proposed', 'Proposal'],
    ['proposal', 'leaked', 'Proposal leaked'],
    ['proposal', 'amended', 'Proposal amended'],
    ['agreement', 'said', 'Agreement'],
    ['agreement', 'signed', 'Agreement signed'],
    ['rejection', 'rejected', 'Rejection'],
    ['request', 'said', 'Request'],
    ['threat', 'said', 'Threat'],
    ['withdrawal', 'said', 'Withdrawal'],
    ['statement', 'said', 'Statement'],
    ['commentary', 'said', 'Commentary'],
    ['poll', 'said', 'Poll'],
    ['other', 'said', 'Other news'],
  ] as const)('name the act %s/%s, the phase only where it adds something', (kind, phase, label) => {
    expect(actLabel(kind, phase)).toBe(label);
  });
});
