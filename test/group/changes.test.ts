import { describe, expect, test } from '@jest/globals';
import type { Development, Report, SlotChange } from '../../shared/group/development.ts';
import { developmentsFrom, type ReportText, reportFrom } from '../fakes/reports.ts';

const first = (told: ReportText): ReportText => ({ published: '2026-03-11T08:00:00.000Z', ...told });
const later = (told: ReportText): ReportText => ({ published: '2026-03-11T12:00:00.000Z', ...told });

/** The developments that two reports make, with what the second one changes. */
function grouped(...told: readonly ReportText[]): {
  all: readonly Development[];
  slots: readonly SlotChange[];
  type: string;
} {
  const all = developmentsFrom(told.map(reportFrom));
  const change = all[0]?.changes.at(-1);
  return { all, slots: change?.slots ?? [], type: change?.type ?? '' };
}

describe('a meeting that is announced', () => {
  const announced = first({ headline: 'Rubio and Sybiha to meet in Berlin on Friday over Ukraine peace plan' });

  test('is told once that it is moved, from where to where, however many report it', () => {
    const moved = 'Rubio-Sybiha meeting over Ukraine peace plan moved from Berlin to Brussels';
    const { all, slots } = grouped(announced, later({ headline: moved }));
    expect(all).toHaveLength(1);
    expect(slots).toContainEqual({ slot: 'place', from: 'place:berlin', to: 'place:brussels' });
    const again = grouped(announced, later({ headline: moved }), later({ headline: `${moved}, Kyiv says` }));
    expect(again.all[0]?.changes).toHaveLength(2);
    expect(again.all[0]).toMatchObject({ place: 'place:brussels', title: expect.stringContaining('moved') });
  });

  test('is told to be on another day', () => {
    const { all, slots } = grouped(
      announced,
      later({ headline: 'Rubio and Sybiha to meet in Berlin on 20 March over Ukraine peace plan, not on Friday' }),
    );
    expect(all).toHaveLength(1);
    expect(slots).toEqual([{ slot: 'plannedFor', from: '2026-03-13', to: '2026-03-20' }]);
  });

  test('is told to be called off, and to be on again', () => {
    const off = later({ headline: 'Berlin meeting of Rubio and Sybiha on Ukraine peace plan called off' });
    const on = later({
      headline: 'Berlin meeting of Rubio and Sybiha on Ukraine peace plan on again for 20 March',
      published: '2026-03-11T18:00:00.000Z',
    });
    expect(grouped(announced, off).slots).toEqual([{ slot: 'phase', from: 'announced', to: 'cancelled' }]);
    const { all, slots } = grouped(announced, off, on);
    expect(all).toHaveLength(1);
    expect(slots).toEqual([
      { slot: 'phase', from: 'cancelled', to: 'announced' },
      { slot: 'plannedFor', from: '2026-03-13', to: '2026-03-20' },
    ]);
  });

  test('is not changed by a report that only has another place or day', () => {
    const other = later({ headline: 'Rubio and Sybiha to meet in Berlin on Saturday over Ukraine peace plan' });
    const { slots } = grouped(announced, other);
    expect(slots).toEqual([]);
  });
});

describe('a figure', () => {
  const told = first({ headline: 'Putin accepts 60-day truce in Ukraine, Kremlin says', outlet: 'A', owner: 'A' });

  test('that its publisher corrects is a correction, and the title no longer gives the wrong one', () => {
    const corrected = later({
      headline: 'CORRECTION: Putin accepts 30-day truce in Ukraine, Kremlin says',
      outlet: 'A',
      owner: 'A',
    });
    const { all, slots, type } = grouped(told, corrected);
    expect(all).toHaveLength(1);
    expect([type, slots]).toEqual(['corrected', [{ slot: 'figure', from: '60 days', to: '30 days' }]]);
    expect(all[0]?.title).toBe('Putin accepts 30-day truce in Ukraine, Kremlin says');
  });

  test('that another newsroom gives otherwise is no change', () => {
    expect(grouped(told, later({ headline: 'Putin accepts 30-day truce in Ukraine, Kremlin says' })).slots).toEqual([]);
  });
});

test('a headline that its publisher edits is told with the difference to what was told before', () => {
  const report = reportFrom(first({ headline: 'Putin accepts 60-day truce in Ukraine, Kremlin says' }));
  const edited = reportFrom({ ...first({ headline: 'Putin accepts 30-day truce in Ukraine, Kremlin says' }) });
  const revision: Report = { ...edited, itemId: report.itemId, outlet: report.outlet, articleRevision: 2 };
  const [development] = developmentsFrom([report, revision]);
  expect(development?.changes.at(-1)).toMatchObject({
    type: 'corrected',
    slots: [{ slot: 'figure', from: '60 days', to: '30 days' }],
  });
});

test('a no never joins a yes: it is an act of its own', () => {
  const yes = reportFrom(first({ headline: 'Ukraine accepts 30-day truce proposed by US' }));
  const no = reportFrom(later({ headline: 'Ukraine rejects 30-day truce proposed by US' }));
  expect([yes.act.stance, no.act.stance]).toEqual(['yes', 'no']);
  expect(developmentsFrom([yes, no])).toHaveLength(2);
});
