import { setTimeout } from 'node:timers/promises';

/** Turns at a host: one request at a time, the next no sooner than the spacing after the start of the last. */
interface HostSpacing {
  inTurn<T>(host: string, request: () => Promise<T>): Promise<T>;
  /** Widens a host's spacing to what it asks for; never narrows it below the default. */
  slowDown(host: string, milliseconds: number): void;
}

interface Turn {
  tail: Promise<unknown>;
  waiting: number;
  nextStart: number;
}

/** Longest spacing that a host's wish is followed to; some ask for minutes, which would starve its feeds. */
const longestSpacing = 10_000;

/** Hosts kept beyond this are forgotten when their turn is long over. */
const manyHosts = 2000;

/** Time as turns need it: milliseconds from any start, and a pause of so many. */
export interface Timer {
  now(): number;
  wait(milliseconds: number): Promise<unknown>;
}

/** The machine's own. */
export const realTimer: Timer = { now: () => performance.now(), wait: (milliseconds) => setTimeout(milliseconds) };

/** Spacing per host within this process. With 0 milliseconds there are no turns. */
export function hostSpacing(milliseconds: number, timer: Timer = realTimer): HostSpacing {
  const turns = new Map<string, Turn>();
  const wishes = new Map<string, number>();

  return {
    async inTurn(host, request) {
      const spacing = Math.max(milliseconds, wishes.get(host) ?? 0);
      if (spacing === 0) return request();
      if (turns.size > manyHosts) forgetIdle(turns, timer.now());
      const turn = turns.get(host) ?? { tail: Promise.resolve(), waiting: 0, nextStart: 0 };
      turns.set(host, turn);
      turn.waiting++;
      const mine = turn.tail.then(async () => {
        const pause = turn.nextStart - timer.now();
        if (pause > 0) await timer.wait(pause);
        turn.nextStart = timer.now() + spacing;
        return request();
      });
      turn.tail = mine.then(ignore, ignore).then(() => turn.waiting--);
      return mine;
    },
    slowDown(host, wish) {
      if (milliseconds === 0 || !(wish > milliseconds)) return;
      wishes.set(host, Math.min(wish, longestSpacing));
    },
  };
}

function forgetIdle(turns: Map<string, Turn>, now: number): void {
  for (const [host, turn] of turns) if (turn.waiting === 0 && turn.nextStart < now) turns.delete(host);
}

function ignore(): void {}
