import type { Log } from '../../../shared/services/log.ts';
import { type Web, WebError, type WebFault } from '../../../shared/services/web.ts';

/** What has happened since the start of this run. */
export interface RunCounters {
  polls: number;
  newItems: number;
  judged: number;
  /** Items on the talks, each counted once however often its page is visited. */
  onTalks: number;
  readonly itemsOnTalks: Set<string>;
  opened: number;
  alerts: number;
  /** Answers of any status. */
  answers: number;
  /** Requests without an answer, by reason. */
  failures: Map<WebFault, number>;
  /** Hosts that gave no answer, in the order of the first failure. */
  silentHosts: Set<string>;
}

export function newRunCounters(): RunCounters {
  return {
    polls: 0,
    newItems: 0,
    judged: 0,
    onTalks: 0,
    itemsOnTalks: new Set(),
    opened: 0,
    alerts: 0,
    answers: 0,
    failures: new Map(),
    silentHosts: new Set(),
  };
}

/** Whether requests were made and none of them reached anybody. */
export function isOffline({ answers, failures }: RunCounters): boolean {
  const unreached = (failures.get('network') ?? 0) + (failures.get('timeout') ?? 0);
  return answers === 0 && unreached > 0;
}

/** Counts answers and failures from zero, for a new round of polls. */
export function resetReachCounters(counters: RunCounters): void {
  counters.answers = 0;
  counters.failures.clear();
  counters.silentHosts.clear();
}

/** A log that counts what the stages say; their messages are stable. */
export function countingLog(log: Log, counters: RunCounters, onAlert: (developmentId: string) => void): Log {
  return {
    ...log,
    info(message, fields = {}) {
      count(counters, message, fields);
      if (message === 'alert sent') onAlert(String(fields.development));
      log.info(message, fields);
    },
  };
}

/** A web that counts answers and failures, to tell a dead network from a dead outlet. */
export function countingWeb(web: Web, counters: RunCounters): Web {
  return {
    ...web,
    async get(request) {
      try {
        const answer = await web.get(request);
        counters.answers += 1;
        return answer;
      } catch (error) {
        if (error instanceof WebError) {
          counters.failures.set(error.fault, (counters.failures.get(error.fault) ?? 0) + 1);
          counters.silentHosts.add(new URL(request.url).host);
        }
        throw error;
      }
    },
  };
}

function count(counters: RunCounters, message: string, fields: Record<string, unknown>): void {
  if (message === 'feed polled') {
    counters.polls += 1;
    counters.newItems += Number(fields.newItems ?? 0);
  } else if (message === 'item judged') {
    counters.judged += 1;
    if (fields.verdict === 'about') counters.itemsOnTalks.add(String(fields.itemId));
    counters.onTalks = counters.itemsOnTalks.size;
  } else if (message === 'mention grouped' && fields.outcome === 'opened') counters.opened += 1;
  else if (message === 'alert sent') counters.alerts += 1;
}
