import { describe, expect, test } from '@jest/globals';
import { kindNames } from '../../shared/detect/act/kinds.ts';
import type { Change, Development } from '../../shared/group/development.ts';
import { alertFor } from '../../shared/notify/policy.ts';
import { developmentsFrom, type ReportText, reportFrom } from '../fakes/reports.ts';

const retraction = { slot: 'retraction', from: null, to: 'Outlet' } as const;
const reader = { id: 'r', email: 'r@example.org', minimumSignificance: 0 };
const soon = '2026-03-11T12:10:00.000Z';
const act: ReportText = { headline: 'Witkoff to meet Putin in Moscow on peace plan' };

function opened(text: ReportText): Development {
  return developmentsFrom([reportFrom(text)])[0] as Development;
}

function decide(development: Development, now = soon, change: Change | undefined = development.changes[0]) {
  return alertFor(change as Change, development, reader, now);
}

describe('an alert is sent', () => {
  test('for every act, however small', () => {
    expect(decide(opened(act)).alert).toBe(true);
    expect(decide(opened({ headline: 'Peskov says no date is set for talks with Kyiv' })).alert).toBe(true);
  });

  test('for a changed slot, in a reader’s words', () => {
    const development = opened(act);
    const change: Change = {
      number: 2,
      type: 'updated',
      at: soon,
      itemId: 'x',
      slots: [{ slot: 'phase', from: 'announced', to: 'cancelled' }],
    };
    expect(decide(development, soon, change)).toEqual({
      alert: true,
      atOnce: true,
      reason: 'changed: stage cancelled (was: announced)',
    });
  });
});

describe('no alert is sent', () => {
  test('for commentary and polls', () => {
    expect(decide(opened({ headline: 'Why Witkoff’s trip to Moscow may fail' })).alert).toBe(false);
    expect(decide(opened({ headline: 'Poll: most Ukrainians oppose land for peace' })).alert).toBe(false);
  });

  test('for kinds that are no act of a party, and for no other kind', () => {
    const silent = kindNames.filter((kind) => !decide({ ...opened(act), kind }).alert);
    expect(silent).toEqual(['commentary', 'poll', 'other']);
  });

  test('for a report known before Parley watched its feed', () => {
    expect(decide(opened({ ...act, backlog: true })).alert).toBe(false);
  });

  test('for a look back', () => {
    expect(decide(opened({ headline: 'Four years since the Istanbul talks of Russia and Ukraine' })).alert).toBe(false);
    expect(decide({ ...opened(act), retrospective: true }).reason).toBe('a look back');
  });

  test('for an old entry that a feed serves again', () => {
    expect(decide(opened({ ...act, published: '2026-03-01T12:00:00.000Z' })).alert).toBe(false);
  });

  test('for a change that was made days ago', () => {
    expect(decide(opened(act), '2026-03-15T12:00:00.000Z').alert).toBe(false);
  });

  test('for one more report', () => {
    const change: Change = { number: 2, type: 'updated', at: soon, itemId: 'x', slots: [] };
    expect(decide(opened(act), soon, change).alert).toBe(false);
  });

  test('once the change is more than 72 hours old', () => {
    const report = { ...act, published: '2026-03-13T12:00:00.000Z', firstSeen: '2026-03-11T12:00:00.000Z' };
    expect(decide(opened(report), '2026-03-14T11:59:00.000Z').alert).toBe(true);
    expect(decide(opened(report), '2026-03-14T12:01:00.000Z').reason).toBe('the change is too old to be news');
  });

  test('once the report is more than 72 hours old, unless it is corrected', () => {
    const late = { ...act, firstSeen: '2026-03-14T11:00:00.000Z' };
    const [change] = opened(late).changes;
    expect(decide(opened(late), '2026-03-14T11:59:00.000Z').alert).toBe(true);
    expect(decide(opened(late), '2026-03-14T12:01:00.000Z').reason).toBe('the report is too old to be news');
    const corrected = { ...(change as Change), type: 'corrected' as const, slots: [retraction] };
    expect(decide(opened(late), '2026-03-14T12:01:00.000Z', corrected).alert).toBe(true);
  });

  test('for an event that lies more than seven whole days before its report', () => {
    const on = (day: string) => ({ ...opened(act), eventDate: { day, precision: 'day' as const, sentence: null } });
    expect(decide(on('2026-03-04')).alert).toBe(true);
    expect(decide(on('2026-03-03')).reason).toBe('the event is history');
    expect(decide(on('2026-03-25')).alert).toBe(true);
  });

  test('below the threshold that the reader set', () => {
    const development = opened(act);
    const strict = { ...reader, minimumSignificance: development.significance + 0.01 };
    expect(alertFor(development.changes[0] as Change, development, strict, soon).alert).toBe(false);
  });

  test('at its threshold a development is mailed, and a correction below it too', () => {
    const development = opened(act);
    const [change] = development.changes;
    const exact = { ...reader, minimumSignificance: development.significance };
    expect(alertFor(change as Change, development, exact, soon).alert).toBe(true);
    const corrected = { ...(change as Change), type: 'corrected' as const, slots: [retraction] };
    expect(alertFor(corrected, development, { ...reader, minimumSignificance: 1 }, soon).alert).toBe(true);
    expect(alertFor({ ...corrected, slots: [] }, development, reader, soon).reason).toBe(
      'one more report changes nothing',
    );
  });

  test('a bound itself is still within: 72 hours, and the end of the seventh day', () => {
    expect(decide(opened(act), '2026-03-14T12:00:00.000Z').alert).toBe(true);
    const midnight = opened({ ...act, published: '2026-03-11T00:00:00.000Z' });
    const eventDate = { day: '2026-03-03', precision: 'day' as const, sentence: null };
    expect(decide({ ...midnight, eventDate }).alert).toBe(true);
  });

  test('the report that made the change is judged, the first one where that is gone', () => {
    const [old, fresh] = [reportFrom({ ...act, published: '2026-03-01T12:00:00.000Z' }), reportFrom(act)];
    const development = { ...opened(act), reports: [old, fresh] };
    const change = (itemId: string): Change => ({ number: 2, type: 'updated', at: soon, itemId, slots: [retraction] });
    expect(decide(development, soon, change(fresh.itemId)).alert).toBe(true);
    expect(decide(development, soon, change(old.itemId)).reason).toBe('the report is too old to be news');
    expect(decide(development, soon, change('gone')).reason).toBe('the report is too old to be news');
  });
});
