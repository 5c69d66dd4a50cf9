import { describe, expect, test } from '@jest/globals';
import { timelineCsv } from '../../../shared/present/formats/csv.ts';
import { fiveOwners, timelineOfAll } from '../../fakes/five-owners.ts';
import { sampleDevelopment } from '../../fakes/nouns.ts';

const site = 'https://parley.example';

describe('the timeline as CSV', () => {
  test('has these columns, whose names programs rely on', () => {
    const [head, row] = timelineCsv(timelineOfAll(fiveOwners), site).split('\r\n');
    expect(head).toBe(
      'day,day_is,event_date,event_precision,kind,phase,title,actors,place,topics,owners,sides,outlets,reports,significance,first_seen,last_changed,quote,quote_outlet,id,url,told_on,planned_for,sentence,stance,figure',
    );
    expect(row).toBe(
      '2026-01-06,event,2026-01-06,week,meeting,held,Envoys meet in Geneva,Envoy,Geneva,20-point plan; Territory,5,Ukraine; Europe,Outlet 0; Outlet 1; Outlet 2; Outlet 3; Outlet 4,5,0.5,2026-01-05T10:05:00.000Z,2026-01-05T10:05:00.000Z,Sentence 0.,Outlet 0,development-1,https://parley.example/developments/development-1,,,Meeting held,none,',
    );
  });

  test('leaves a cell empty where nothing is known', () => {
    const bare = timelineCsv(timelineOfAll(sampleDevelopment({ place: null, actors: [] })), site).split('\r\n')[1];
    expect(bare).toBe(
      '2026-01-05,first-seen,,,meeting,held,Envoys meet in Geneva,,,,1,Other,News Example,1,0.5,2026-01-05T10:05:00.000Z,2026-01-05T10:05:00.000Z,,,development-1,https://parley.example/developments/development-1,,,Meeting held,none,',
    );
  });

  test.each(['=1', '+1', '-1', '@a', '\t=1', '\r=1', '  =1', '\uFF1D1', '\uFF0B1', '\uFF0D1', '\uFF201'])(
    'puts an apostrophe before what a spreadsheet would run: %j',
    (title) => {
      expect(timelineCsv(timelineOfAll(sampleDevelopment({ title })), site)).toContain(`'${title}`);
    },
  );

  test('quotes a cell that holds a comma, a quote or a break', () => {
    const cell = (title: string) => timelineCsv(timelineOfAll(sampleDevelopment({ title })), site);
    expect(cell('a, b')).toContain(',"a, b",');
    expect(cell('a "b"')).toContain(',"a ""b""",');
    expect(cell('a\nb')).toContain(',"a\nb",');
    expect(cell('a b')).toContain(',a b,');
  });
});
