import { describe, expect, test } from '@jest/globals';
import type { Kind } from '../../shared/detect/act/kinds.ts';
import { joinDevelopment } from '../../shared/group/join.ts';
import { developmentsFrom, reportFrom } from '../fakes/reports.ts';

const announced = {
  headline: 'Witkoff to meet Putin in Moscow on peace plan',
  body: 'US envoy Steve Witkoff will fly to Moscow to discuss the 20-point peace plan with President Vladimir Putin.',
};
const announcedToo = {
  headline: 'US envoy Witkoff heads to Moscow for talks with Putin on peace plan',
  body: 'Steve Witkoff will meet the Russian president to discuss the 20-point plan for Ukraine.',
};

describe('reports that tell one act join', () => {
  test('in one language', () => {
    expect(developmentsFrom([reportFrom(announced), reportFrom(announcedToo)])).toHaveLength(1);
  });

  test('across languages, by their concepts', () => {
    const german = reportFrom({
      headline: 'Witkoff reist zu Gesprächen mit Putin über den Friedensplan nach Moskau',
      body: 'Der US-Gesandte Steve Witkoff wird mit Präsident Wladimir Putin über den 20-Punkte-Plan sprechen.',
      language: 'de',
    });
    const russian = reportFrom({
      headline: 'Уиткофф встретится с Путиным в Москве по мирному плану',
      body: 'Спецпосланник Стив Уиткофф обсудит с президентом Владимиром Путиным план из 20 пунктов.',
      language: 'ru',
    });
    expect(developmentsFrom([reportFrom(announced), german, russian])).toHaveLength(1);
  });

  test('when one reprints the other under another headline', () => {
    const body =
      'KYIV (Agentur) - Officials from twelve countries worked through the night on wording that both delegations could sign, two people in the room said on Wednesday.';
    const reports = [
      reportFrom({ headline: 'Delegations work through the night on Ukraine accord', body }),
      reportFrom({ headline: 'Twelve countries, one text: the night shift for Ukraine', body }),
    ];
    expect(developmentsFrom(reports)).toHaveLength(1);
  });
});

describe('announcements of one meeting join', () => {
  const allies = reportFrom({
    headline: 'Ukraine’s allies to meet in Paris on Friday',
    body: 'Officials said the coalition of the willing would discuss security guarantees for Kyiv.',
  });
  const leader = (place: string): ReturnType<typeof reportFrom> =>
    reportFrom({
      headline: `Premier jedzie do ${place} na spotkanie koalicji chętnych`,
      body: `Szef rządu uda się w piątek do ${place}. Mowa będzie o gwarancjach bezpieczeństwa dla Ukrainy.`,
      language: 'pl',
    });

  test('told of the allies and of one who travels there', () => {
    expect(developmentsFrom([allies, leader('Paryża')])).toHaveLength(1);
  });

  test('but not of another place', () => {
    expect(developmentsFrom([allies, leader('Londynu')])).toHaveLength(2);
  });
});

describe('reports that tell different acts stay apart', () => {
  test('another actor reacts', () => {
    const reaction = reportFrom({
      headline: 'Kallas warns against deal over Ukraine’s head as Witkoff heads to Moscow',
      body: 'The EU’s foreign policy chief said Europe must be at the table.',
    });
    expect(developmentsFrom([reportFrom(announced), reaction])).toHaveLength(2);
  });

  test('the same people do another thing on the same day', () => {
    const other = reportFrom({
      headline: 'Putin rejects European peacekeepers in Ukraine',
      body: 'The Russian president told reporters that foreign troops would be legitimate targets.',
    });
    expect(developmentsFrom([reportFrom(announced), other])).toHaveLength(2);
  });

  test('every commentary stands alone', () => {
    const reports = [
      reportFrom({ headline: 'Why Witkoff’s trip to Moscow on the peace plan may fail' }),
      reportFrom({ headline: 'What to expect of the peace plan as Witkoff goes to Moscow' }),
    ];
    expect(developmentsFrom([reportFrom(announced), ...reports])).toHaveLength(3);
  });

  test('the same headline two weeks later is a new act', () => {
    const later = reportFrom({ ...announced, published: '2026-03-25T12:00:00.000Z' });
    expect(developmentsFrom([reportFrom(announced), later])).toHaveLength(2);
  });

  test('a reprint within 96 hours of the nearest report joins, a later one is a new act', () => {
    const body =
      'Officials from twelve countries worked through the night on wording that both delegations could sign, two people in the room said on Wednesday.';
    const at = (published: string) => reportFrom({ headline: 'Delegations work on Ukraine accord', body, published });
    const first = at('2026-03-11T12:00:00.000Z');
    expect(developmentsFrom([first, at('2026-03-15T11:59:00.000Z')])).toHaveLength(1);
    expect(developmentsFrom([first, at('2026-03-15T12:01:00.000Z')])).toHaveLength(2);
    expect(developmentsFrom([first, at('2026-03-14T12:00:00.000Z'), at('2026-03-18T11:59:00.000Z')])).toHaveLength(1);
  });
});

describe('the state of a development', () => {
  test('its id comes from the first report, so grouping again gives the same one', () => {
    const report = reportFrom(announced);
    const ids = [1, 2].map(() => joinDevelopment([], report, '2026-03-11T12:05:00Z').development.id);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).toMatch(/^[0-9a-f]{16}$/);
  });

  test('a report that joins says how sure it is, and why', () => {
    const [first, second] = [reportFrom(announced), reportFrom(announced)];
    const [development] = developmentsFrom([first, second]);
    expect(development?.reasons.at(-1)).toBe(`${second.outlet} reports the same act (100 %): the same text`);
  });

  test('one more report adds a version but no change', () => {
    const [development] = developmentsFrom([reportFrom(announced), reportFrom(announcedToo)]);
    expect(development).toMatchObject({ version: 2, lastChanged: '2026-03-11T12:00:00.000Z' });
    expect(development?.changes).toHaveLength(1);
    expect(development?.reasons).toHaveLength(2);
  });

  test('of its reasons it keeps the first ten and the latest seventy', () => {
    const body =
      'Officials from twelve countries worked through the night on wording that both delegations could sign, two people in the room said on Wednesday.';
    const reports = Array.from({ length: 85 }, () => reportFrom({ headline: 'Delegations work on an accord', body }));
    const [development] = developmentsFrom(reports);
    const outlets = development?.reasons.map((reason) => reports.findIndex(({ outlet }) => reason.includes(outlet)));
    expect(outlets).toHaveLength(80);
    expect(outlets?.slice(0, 11)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 15]);
    expect(outlets?.at(-1)).toBe(84);
  });

  test('the same revision of an item changes nothing', () => {
    const report = reportFrom(announced);
    const { development } = joinDevelopment([], report, report.firstSeen);
    const again = joinDevelopment([development], report, '2026-03-11T13:00:00Z');
    expect(again.type).toBe('repeated');
    expect(again.development).toBe(development);
  });

  test('a revision that tells another act corrects it', () => {
    const report = reportFrom(announced);
    const { development } = joinDevelopment([], report, report.firstSeen);
    const { act, headline } = reportFrom({ headline: 'Witkoff’s meeting with Putin in Moscow called off' });
    const revised = { ...report, act, headline, articleRevision: 2 };
    const after = joinDevelopment([development], revised, '2026-03-11T13:00:00Z');
    expect(after.type).toBe('updated');
    expect(after.development.reports).toEqual([revised]);
    expect(after.development.changes.at(-1)).toMatchObject({ number: 2, type: 'corrected' });
  });

  test('a cancellation told by a later report changes its phase', () => {
    const first = reportFrom(announced);
    const { development } = joinDevelopment([], first, first.firstSeen);
    const act = { ...first.act, kind: 'meeting', phase: 'cancelled' } as const;
    const later = { ...reportFrom(announcedToo), act };
    const after = joinDevelopment([development], later, '2026-03-11T15:00:00Z');
    expect(after.type).toBe('updated');
    expect(after.development.phase).toBe('cancelled');
    expect(after.development.changes.at(-1)?.slots).toEqual([{ slot: 'phase', from: 'announced', to: 'cancelled' }]);
  });

  test('what opened as no act and turns out to be one says so, once', () => {
    const read = (kind: Kind) => {
      const stated = reportFrom(announced);
      return { ...stated, act: { ...stated.act, kind } };
    };
    const reports = [read('other'), read('announcement'), read('announcement'), read('announcement')];
    const [development] = developmentsFrom(reports);
    expect(development?.kind).toBe('announcement');
    expect(development?.changes.map(({ slots }) => slots)).toEqual([
      [],
      [{ slot: 'kind', from: 'other', to: 'announcement' }],
    ]);
  });

  test('the adversary telling the same confirms it, once', () => {
    const one = { ...reportFrom(announced), side: 'russia', stateAffiliated: true } as const;
    const other = { ...reportFrom(announcedToo), side: 'ukraine' } as const;
    const third = {
      ...reportFrom({ ...announcedToo, headline: `${announcedToo.headline} again` }),
      side: 'ukraine',
    } as const;
    const [development] = developmentsFrom([one, other, third]);
    expect(development?.changes.map(({ slots }) => slots.map(({ slot }) => slot))).toEqual([[], ['confirmation']]);
  });

  test('an English headline becomes the title, and stays', () => {
    const polish = reportFrom({
      headline: 'Witkoff spotka się z Putinem w Moskwie w sprawie planu pokojowego',
      body: 'Wysłannik USA Steve Witkoff omówi z Putinem 20-punktowy plan.',
      language: 'pl',
    });
    const [development] = developmentsFrom([polish, reportFrom(announced), reportFrom(announcedToo)]);
    expect(development?.title).toBe(announced.headline);
  });

  test('a day that is told outweighs one that is inferred', () => {
    const inferred = reportFrom({ headline: 'Umerov and Medinsky meet in Istanbul on prisoners' });
    const stated = reportFrom({
      headline: 'Umerov and Medinsky meet in Istanbul on prisoners',
      body: 'The two met on Tuesday.',
    });
    const [development] = developmentsFrom([inferred, stated]);
    expect(development?.eventDate?.day).toBe('2026-03-10');
  });
});

describe('acts that are told in one formula stay apart', () => {
  const readout = (leader: string): ReturnType<typeof reportFrom> =>
    reportFrom({
      headline: `Zelensky and ${leader} speak by phone about the ceasefire`,
      body: `President Volodymyr Zelensky had a call with ${leader} and went over the next steps of the negotiations with Russia, the work on a just and lasting peace, the guarantees that Ukraine needs, and thanked for the support.`,
    });
  const round = (day: string, published: string): ReturnType<typeof reportFrom> =>
    reportFrom({
      headline: `Delegations of Russia and Ukraine end a ${day} round of peace talks in Vienna`,
      body: `Negotiators of both countries left the hotel on ${day} after some six hours of talks on a ceasefire along the front line and gave no statement to the press that waited outside.`,
      published,
    });

  test('by another name in each', () => {
    expect(developmentsFrom([readout('Macron'), readout('Merz'), readout('Starmer')])).toHaveLength(3);
  });

  test('by another day in each', () => {
    const rounds = [round('Tuesday', '2026-01-06T18:00:00.000Z'), round('Wednesday', '2026-01-07T18:00:00.000Z')];
    expect(developmentsFrom(rounds)).toHaveLength(2);
  });

  test('while the very headline told again is one act', () => {
    expect(developmentsFrom([readout('Macron'), readout('Macron')])).toHaveLength(1);
  });
});
