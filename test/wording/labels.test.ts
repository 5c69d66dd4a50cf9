import { describe, expect, test } from '@jest/globals';
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
    ['nothing', 'Nothing'],
    ['', ''],
  ])('%s is shown as "%s"', (concept, label) => {
    expect(labelOf(concept)).toBe(label);
  });

  test('name an act by kind and stage, the stage only where it adds something', () => {
    expect(actLabel('meeting', 'announced')).toBe('Meeting announced');
    expect(actLabel('rejection', 'rejected')).toBe('Rejection');
    expect(actLabel('statement', 'said')).toBe('Statement');
  });
});
