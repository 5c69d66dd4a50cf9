import type { Log } from '../../../shared/services/log.ts';
import { type Web, WebError, type WebFault } from '../../../shared/services/web.ts';

/** What has happened since the start of this run. */
export interface RunCounters {
  polls: number;
  newItems: number;
  judged: number;
  /** Items, each counted once however often its page is looked at. */
  onTalks: number;
  readonly about: Set<string>;
  opened: number;
  alerts: number;
  /** Answers of any status. */
  answers: number;
  /** Requests without an answer, by why. */
  faults: Map<WebFault, number>;
  /** Hosts that gave no answer, the last ones first named. */
  silent: Set<string>;
}

export function newRunCounters(): RunCounters {
  return {
    polls: 0,
    newItems: 0,
    judged: 0,
    onTalks: 0,
    about: new Set(),
    opened: 0,
    alerts: 0,
    answers: 0,
    faults: new Map(),
    silent: new Set(),
  };
}

/** Whether requests were made and none of them reached anybody. */
export function isOffline({ answers, faults }: RunCounters): boolean {
  const unreached = (faults.get('network') ?? 0) + (faults.get('timeout') ?? 0);
  return answers === 0 && unreached > 0;
}

/** Begins a new round of counting who answers. */
export function forgetReach(tally: RunCounters): void {
  tally.answers = 0;
  tally.faults.clear();
  tally.silent.clear();
}

/** A log that counts what the stages say; their messages are stable. */
export function countingLog(log: Log, tally: RunCounters, onAlert: (developmentId: string) => void): Log {
  return {
    ...log,
    info(message, fields = {}) {
      count(tally, message, fields);
      if (message === 'alert sent') onAlert(String(fields.development));
      log.info(message, fields);
    },
  };
}

/** A web that counts answers and faults, to tell a dead network from a dead outlet. */
export function countingWeb(web: Web, tally: RunCounters): Web {
  return {
    ...web,
    async get(request) {
      try {
        const answer = await web.get(request);
        tally.answers += 1;
        return answer;
      } catch (error) {
        if (error instanceof WebError) {
          tally.faults.set(error.fault, (tally.faults.get(error.fault) ?? 0) + 1);
          tally.silent.add(new URL(request.url).host);
        }
        throw error;
      }
    },
  };
}

function count(tally: RunCounters, message: string, fields: Record<string, unknown>): void {
  if (message === 'feed polled') {
    tally.polls += 1;
    tally.newItems += Number(fields.newItems ?? 0);
  } else if (message === 'item judged') {
    tally.judged += 1;
    if (fields.verdict === 'about') tally.about.add(String(fields.itemId));
    tally.onTalks = tally.about.size;
  } else if (message === 'mention grouped' && fields.outcome === 'opened') tally.opened += 1;
  else if (message === 'alert sent') tally.alerts += 1;
}
