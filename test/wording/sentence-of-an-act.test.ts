import { describe, expect, test } from '@jest/globals';
import type { Development } from '../../shared/group/development.ts';
import { actDays, actLine, actSentence, dayText, joined } from '../../shared/wording/sentence-of-an-act.ts';
import { developmentsFrom, type ReportText, reportFrom } from '../fakes/reports.ts';

/** Of reports published on Wednesday, 11 March 2026. */
function developmentFrom(...texts: readonly ReportText[]): Development {
  return developmentsFrom(texts.map(reportFrom))[0] as Development;
}

describe('the sentence of an act', () => {
  test.each([
    [
      'en',
      'Rubio and Sybiha to meet in Berlin on Friday over Ukraine peace plan',
      'Rubio and Sybiha to meet in Berlin',
    ],
    ['ru', 'Путин и Трамп провели телефонный разговор об Украине', 'Putin and Trump speak by phone'],
    ['uk', 'Зеленський зустрівся з Макроном у Парижі', 'Zelensky and Macron meet in Paris'],
    ['en', 'Russia and Ukraine sign agreement on exchange of 175 prisoners', 'exchange of 175 prisoners'],
  ])('in %s: %s', (language, headline, sentence) => {
    expect(actSentence(developmentFrom({ headline, language }))).toContain(sentence);
  });

  test('has the figure of the terms', () => {
    const told = developmentFrom({ headline: 'Ukraine accepts 30-day ceasefire proposed by US' });
    const sure = {
      ...told,
      reports: told.reports.map((report) => ({ ...report, act: { ...report.act, likely: surely } })),
    };
    expect(actSentence(sure)).toBe('Ukraine accepts 30-day ceasefire');
  });

  test('is none where nobody is sure to act, and the line then is kind and phase', () => {
    const told = developmentFrom({ headline: 'Ukraine peace talks: what happens next in Geneva' });
    const unsure = {
      ...told,
      reports: told.reports.map((report) => ({ ...report, act: { ...report.act, actors: [] } })),
    };
    expect(actSentence(unsure)).toBeNull();
    expect(actLine({ ...unsure, kind: 'meeting', phase: 'held', eventDate: null, toldOn: null })).toBe('Meeting held');
  });

  test('leaves out a place that no report names', () => {
    const told = developmentFrom({ headline: 'Rubio and Sybiha to meet on Friday over Ukraine peace plan' });
    expect(actSentence({ ...told, place: 'place:geneva' })).toBe('Rubio and Sybiha to meet');
  });

  test('does not name a state beside one who speaks for it', () => {
    const told = developmentFrom({ headline: 'Trump, Zelensky and Macron meet in Paris on Ukraine peace plan' });
    const [report] = told.reports;
    const us = { concept: 'state:us', role: 'agent', sentence: 0 } as const;
    const named = report && {
      ...report,
      act: {
        ...report.act,
        actors: [...report.act.actors, us],
        likely: { kinds: { [report.act.kind]: 1 }, agents: {} },
      },
      sentences: report.sentences.map((one) => ({
        ...one,
        hits: [...one.hits, { concept: 'state:us', start: 0, end: 5 }],
      })),
    };
    const sentence = actSentence({ ...told, reports: named ? [named] : [] });
    expect(sentence).toContain('Trump');
    expect(sentence).not.toContain('US');
  });
});

const surely = { kinds: { agreement: 1 }, agents: {} };

describe('the days of an act', () => {
  const base = {
    ...developmentFrom({ headline: 'Rubio and Sybiha to meet in Berlin on Friday over Ukraine peace plan' }),
  };

  test('are of a plan the day of its announcement and the day it is for', () => {
    expect(actDays(base)).toBe('Announced Wed 11 Mar, for Fri 13 Mar');
    expect(actDays({ ...base, plannedFor: null })).toBe('Announced Wed 11 Mar');
  });

  test('are of a meeting its day, and of what is said the day it was told', () => {
    const eventDate = { day: '2026-03-10', precision: 'day', sentence: 0 } as const;
    expect(actDays({ ...base, kind: 'meeting', phase: 'held', eventDate })).toBe('Tue 10 Mar');
    expect(actDays({ ...base, kind: 'statement', phase: 'said', eventDate })).toBe('Told Wed 11 Mar');
    expect(actDays({ ...base, kind: 'statement', phase: 'said', eventDate: null, toldOn: null })).toBeNull();
  });

  test('are as precise as they were told', () => {
    expect(dayText({ day: '2026-03-09', precision: 'week' })).toBe('the week of 9 Mar');
    expect(dayText({ day: '2026-03-01', precision: 'month' })).toBe('Mar');
  });

  test('follow the sentence in one line', () => {
    expect(actLine(base)).toBe('Rubio and Sybiha to meet in Berlin - announced Wed 11 Mar, for Fri 13 Mar');
  });
});

test('names are listed as in English', () => {
  expect([joined(['A']), joined(['A', 'B']), joined(['A', 'B', 'C'])]).toEqual(['A', 'A and B', 'A, B and C']);
});
