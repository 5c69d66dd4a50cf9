import { expect, test } from '@jest/globals';
import { alertReasons, whyMailed } from '../../shared/wording/alert-reason.ts';

test('why a change is mailed or not is said in a reader’s words', () => {
  const { changed, unacted, belowThreshold, waiting, ...fixed } = alertReasons;
  expect(fixed).toEqual({
    opened: 'a new development',
    retrospective: 'a look back',
    staleChange: 'the change is too old to be news',
    backlog: 'it was known before Parley began to watch the feed',
    staleReport: 'the report is too old to be news',
    history: 'the event is history',
    nothingNew: 'one more report changes nothing',
  });
  expect(waiting([])).toBe('it waits for more reports');
  expect(waiting(['it may be a poll', 'it may be commentary'])).toBe(
    'it waits for more reports: it may be a poll, and it may be commentary',
  );
  expect(changed([{ slot: 'phase', from: 'announced', to: 'held' }])).toBe('changed: stage held (was: announced)');
  expect(unacted('poll')).toBe('poll is not mailed at once');
  expect(belowThreshold(0.41, 0.5)).toBe('significance 0.41 is below the threshold of 0.5');
});

test('why somebody gets a mail is a plain sentence', () => {
  expect(whyMailed(alertReasons.opened, 'reader@example.org', 0)).toBe(
    'It is a new development, and reader@example.org asked for a mail on each.',
  );
  expect(whyMailed(alertReasons.changed([]), 'reader@example.org', 0.5)).toBe(
    'A development that you were told of has changed, and reader@example.org asked for a mail where it is of significance 0.50 or more (of 1).',
  );
});
