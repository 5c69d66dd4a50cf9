import { describe, expect, test } from '@jest/globals';
import { timelineTable } from '../../../shared/present/formats/terminal-table.ts';
import { fiveOwners, timelineOfAll } from '../../fakes/five-owners.ts';
import { sampleDevelopment } from '../../fakes/nouns.ts';

describe('the timeline for a terminal', () => {
  test('is at most a hundred characters wide, and gives the sides with their outlets', () => {
    const long = { ...fiveOwners, title: 'word '.repeat(40) };
    const lines = timelineTable(timelineOfAll(long)).split('\n');
    expect(lines[1]?.length).toBeGreaterThan(90);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(timelineTable(timelineOfAll(fiveOwners)).split('\n')[2]).toBe(
      '                          development-1 | Envoy | Geneva | Ukraine 1, Europe 4',
    );
  });

  test('marks a day that is only that of first sight, and leaves out what is unknown', () => {
    const bare = sampleDevelopment({ actors: [], place: null });
    expect(timelineTable(timelineOfAll(bare))).toBe(
      `Monday 5 January 2026
  Meeting held *          Envoys meet in Geneva
                          development-1 | Other 1
`,
    );
  });

  test('parts the days by an empty line', () => {
    const two = timelineTable(timelineOfAll(fiveOwners, sampleDevelopment({ id: 'd-2' })));
    expect(two).toMatch(/^Tuesday 6 January 2026\n.*\n.*\n\nMonday 5 January 2026\n.*\n.*\n$/);
  });
});
