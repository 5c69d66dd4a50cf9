import { describe, expect, test } from '@jest/globals';
import { kindNames } from '../../shared/detect/act/kinds.ts';
import { type Phase, phases } from '../../shared/detect/act/phases.ts';
import { changesBy, correctionsBy } from '../../shared/group/changes.ts';
import type { Development, Report } from '../../shared/group/development.ts';
import { slotsOf } from '../../shared/group/slots.ts';
import { developmentsFrom, reportFrom } from '../fakes/reports.ts';

const names = Object.keys(phases) as readonly Phase[];

/** An invented report of an act of this kind and phase. */
function reportOf(act: Partial<Report['act']>): Report {
  const report = reportFrom({ headline: 'Witkoff to meet Putin in Moscow on peace plan' });
  const names = act.actors?.map(({ concept }) => ({ concept, start: 0, end: 0 })) ?? [];
  const sentences = report.sentences.map((sentence) => ({ ...sentence, hits: [...sentence.hits, ...names] }));
  return { ...report, sentences, act: { ...report.act, ...act } };
}

/** What a reader learns of a report that joins those before it. */
function told(before: Development, report: Report, after: readonly Report[]) {
  return changesBy(before, report, after, slotsOf(after, before.title));
}

function developmentOf(report: Report): Development {
  return developmentsFrom([report])[0] as Development;
}

describe('a phase told by a later report', () => {
  test('is a change where it is a turn of the act, and no other is', () => {
    const turns = names.flatMap((from) => {
      const first = reportOf({ phase: from });
      const before = developmentOf(first);
      return names.flatMap((to) => {
        const later = reportOf({ phase: to });
        const changes = told(before, later, [first, later]);
        return changes.some(({ slot }) => slot === 'phase') ? [`${from} -> ${to}`] : [];
      });
    });
    expect(turns).toEqual([
      'rumoured -> announced',
      'rumoured -> cancelled',
      'announced -> moved',
      'announced -> postponed',
      'announced -> cancelled',
      'moved -> postponed',
      'moved -> cancelled',
      'postponed -> cancelled',
      'under-way -> cancelled',
      'proposed -> amended',
      'proposed -> signed',
      'leaked -> amended',
    ]);
  });

  test('stands above the majority once it is a turn, and is kept by further accounts of the phase before', () => {
    const acts = (['announced', 'announced', 'cancelled', 'announced'] as const).map((phase) => reportOf({ phase }));
    expect(slotsOf(acts, null).phase).toBe('cancelled');
    const held = (['announced', 'announced', 'held', 'announced'] as const).map((phase) => reportOf({ phase }));
    expect(slotsOf(held, null).phase).toBe('announced');
  });
});

describe('a kind that more reports tell', () => {
  test('is a change where a development that mailed nobody turns out to be one that does', () => {
    const changed = kindNames.filter((kind) => {
      const first = reportOf({ kind: 'other' });
      const later = [reportOf({ kind }), reportOf({ kind })];
      const changes = told(developmentOf(first), later[1] as Report, [first, ...later]);
      return changes.some(({ slot }) => slot === 'kind');
    });
    expect(changed).toEqual(kindNames.filter((kind) => !['commentary', 'poll', 'other'].includes(kind)));
  });

  test('is no change where the development was mailed before', () => {
    const [first, later] = [reportOf({ kind: 'statement' }), reportOf({ kind: 'meeting' })];
    expect(told(developmentOf(first), later, [first, later, later])).toEqual([]);
  });
});

describe('the slots of a development', () => {
  const actor = (concept: string, role: 'agent' | 'subject' = 'subject') => ({ concept, role, sentence: 0 });

  test('name at most ten actors and sixteen topics, the most frequent first', () => {
    const names = Array.from({ length: 20 }, (_, at) => `person:p${at}`);
    const topics = names.map((name) => name.replace('person', 'issue'));
    const many = reportOf({ actors: names.map((name) => actor(name)), topics });
    const last = reportOf({ actors: [actor('person:p19')], topics: ['issue:p19'] });
    const slots = slotsOf([many, last], null);
    expect(slots.actors).toEqual(['person:p19', ...names.slice(0, 9)]);
    expect(slots.topics).toEqual(['issue:p19', ...topics.slice(0, 15)]);
  });

  test('put the agent of most reports first', () => {
    const reports = ['person:trump', 'person:putin', 'person:putin'].map((agent) =>
      reportOf({ actors: [actor('person:macron'), actor(agent, 'agent')] }),
    );
    expect(slotsOf(reports, null).actors).toEqual(['person:putin', 'person:macron', 'person:trump']);
  });

  test('name nobody and no place that no report holds', () => {
    const told = reportOf({ actors: [actor('person:putin', 'agent')], place: 'place:moscow' });
    const invented = {
      ...told,
      act: { ...told.act, actors: [...told.act.actors, actor('person:medinsky')], place: 'place:doha' },
    };
    expect(slotsOf([invented], null)).toMatchObject({ actors: ['person:putin'], place: null });
    expect(slotsOf([told], null).place).toBe('place:moscow');
  });

  test('look back only where all reports do, and leave retracted reports out', () => {
    const back = reportOf({ retrospective: true, kind: 'call' });
    const news = reportOf({ retrospective: false, kind: 'meeting' });
    expect(slotsOf([back, news], null)).toMatchObject({ retrospective: false, kind: 'call' });
    const retracted = { ...back, retracted: '2026-03-12T00:00:00.000Z' };
    expect(slotsOf([retracted, news], null)).toMatchObject({ retrospective: false, kind: 'meeting' });
    expect(slotsOf([retracted], null)).toMatchObject({ retrospective: true, kind: 'call' });
  });
});

describe('a revised report', () => {
  const old = reportOf({ kind: 'meeting', phase: 'announced' });

  test('corrects kind or phase only where its headline changed too', () => {
    const kind = { ...old, act: { ...old.act, kind: 'call' as const } };
    const phase = { ...old, act: { ...old.act, phase: 'held' as const } };
    expect(correctionsBy(developmentOf(old), old, kind)).toEqual([]);
    expect(correctionsBy(developmentOf(old), old, { ...kind, headline: 'Another' })).toEqual([
      { slot: 'kind', from: 'meeting', to: 'call' },
    ]);
    expect(correctionsBy(developmentOf(old), old, { ...phase, headline: 'Another' })).toEqual([
      { slot: 'phase', from: 'announced', to: 'held' },
    ]);
  });
});
