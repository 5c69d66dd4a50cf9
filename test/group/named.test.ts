import { describe, expect, test } from '@jest/globals';
import { sampleOutlets } from '../../infra/local/demo/sample-outlets.ts';
import { stories } from '../../infra/local/demo/stories.ts';
import { isNamed } from '../../shared/group/named.ts';
import { namesNotHeld } from '../fakes/names-shown.ts';
import { developmentsFrom, reportFrom } from '../fakes/reports.ts';

describe('a name that is shown', () => {
  test('is held by a sentence of a report, in every alert of the stories of the demo', () => {
    const languages = new Map(sampleOutlets.map(({ key, language }) => [key, language]));
    const reports = stories
      .filter(({ verdict }) => verdict === 'about')
      .map(({ headline, lead, body, at, outlet }) =>
        reportFrom({
          headline,
          body: [lead, ...body].join(' '),
          published: at,
          language: languages.get(outlet) ?? 'en',
        }),
      );
    const developments = developmentsFrom(reports);
    expect(developments.filter(({ actors }) => actors.length > 0).length).toBeGreaterThan(5);
    const invented = developments.flatMap((development) =>
      development.changes.flatMap((change) => namesNotHeld(development, change)),
    );
    expect(invented).toEqual([]);
  });

  test.each([
    ['US envoy Marcus Hale arrives in Kyiv for peace talks', 'person:witkoff'],
    ['US Secretary of State Laura Bennett to meet Sybiha over Ukraine peace plan', 'person:rubio'],
    ['Russian delegation arrives in Istanbul for peace talks with Ukraine', 'person:medinsky'],
    ['Президент Украины обсудил мирный план с премьером Британии', 'person:zelensky'],
  ])('is not the holder of an office: %s', (headline, holder) => {
    const report = reportFrom({ headline, language: /[а-я]/.test(headline) ? 'ru' : 'en' });
    expect(isNamed(holder, [report])).toBe(false);
    const [development] = developmentsFrom([report]);
    expect(development?.actors).not.toContain(holder);
  });

  test('is a region where the text names the region of a city', () => {
    const report = reportFrom({ headline: 'Rubio and Umerov meet in Florida for Ukraine peace talks' });
    expect(developmentsFrom([report])[0]?.place).toBe('place:florida');
  });

  test('is told apart from one that is not, also by who reads the mails', () => {
    const [development] = developmentsFrom([reportFrom({ headline: 'Rubio and Sybiha meet in Geneva on peace plan' })]);
    expect(development).toBeDefined();
    if (development === undefined) return;
    const slots = [{ slot: 'place', from: 'place:geneva', to: 'place:doha' }] as const;
    expect(namesNotHeld({ ...development, actors: ['person:medinsky', 'person:rubio'] }, { slots })).toEqual([
      'person:medinsky',
      'place:doha',
    ]);
  });
});
