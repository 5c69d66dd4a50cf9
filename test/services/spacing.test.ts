import { describe, expect, test } from '@jest/globals';
import { hostSpacing } from '../../shared/services/spacing.ts';
import { standingTimer } from './loopback.ts';

/** A host's turns on a clock that only waiting moves; `start` tells when the request began, in milliseconds. */
function spacedBy(milliseconds: number) {
  const timer = standingTimer();
  const spacing = hostSpacing(milliseconds, timer);
  return { spacing, start: (host: string) => spacing.inTurn(host, async () => timer.now()) };
}

describe('turns at a host', () => {
  test('begin one spacing apart, and those of another host do not wait', async () => {
    const { start } = spacedBy(1000);
    expect([await start('a'), await start('b'), await start('a'), await start('a')]).toEqual([0, 0, 1000, 2000]);
  });

  test('follow the wish of a host for more, and not for less', async () => {
    const { spacing, start } = spacedBy(1000);
    spacing.slowDown('slow', 3000);
    spacing.slowDown('quick', 10);
    expect([await start('slow'), await start('slow')]).toEqual([0, 3000]);
    expect([await start('quick'), await start('quick')]).toEqual([3000, 4000]);
  });

  test('are at most ten seconds apart, whatever a host wishes', async () => {
    const { spacing, start } = spacedBy(1000);
    spacing.slowDown('a', 9999);
    spacing.slowDown('b', 600_000);
    expect([await start('a'), await start('a')]).toEqual([0, 9999]);
    expect([await start('b'), await start('b')]).toEqual([9999, 19_999]);
  });

  test('need no pause where there is no spacing, wishes included', async () => {
    const { spacing, start } = spacedBy(0);
    spacing.slowDown('a', 5000);
    expect([await start('a'), await start('a')]).toEqual([0, 0]);
  });

  test('are still kept apart after thousands of other hosts were asked', async () => {
    const { start } = spacedBy(1000);
    for (let host = 0; host < 2100; host += 1) await start(`host-${host}`);
    await start('a');
    await start('one more');
    expect([await start('a'), await start('host-0')]).toEqual([1000, 1000]);
  });
});
