import { describe, expect, test } from '@jest/globals';
import { alertReasons, significanceThresholdText } from '../../shared/wording/alert-reason.ts';

test('why a change is mailed or not is said in a reader’s words', () => {
  const { changed, unacted, belowThreshold, ...fixed } = alertReasons;
  expect(fixed).toEqual({
    opened: 'a new development',
    waiting: 'it waits for a second newsroom, since the only report may be commentary or a poll',
    retrospective: 'a look back',
    staleChange: 'the change is too old to be news',
    backlog: 'it was known before Parley began to watch the feed',
    staleReport: 'the report is too old to be news',
    history: 'the event is history',
    nothingNew: 'one more report changes nothing',
  });
  expect(changed([{ slot: 'phase', from: 'announced', to: 'held' }])).toBe('changed: stage held (was: announced)');
  expect(unacted('poll')).toBe('poll is not mailed at once');
  expect(belowThreshold(0.41, 0.5)).toBe('significance 0.41 is below the threshold of 0.5');
});

describe('the threshold that a reader set', () => {
  test('is told as a part of one', () => {
    expect(significanceThresholdText(0.5)).toBe('with the threshold for significance at 0.50 of 1');
  });

  test('at 0 is said to let every act through', () => {
    expect(significanceThresholdText(0)).toBe('with the threshold for significance at 0, so that every act alerts');
  });
});
