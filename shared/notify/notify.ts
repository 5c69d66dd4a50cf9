import type { Development } from '../group/development.ts';
import { dayLength, hourLength, newsHours, openDays } from '../group/durations.ts';
import type { Clock } from '../services/clock.ts';
import type { Log } from '../services/log.ts';
import type { Deliveries, DeliveryKey } from '../services/store/deliveries.ts';
import type { Developments } from '../services/store/developments.ts';
import type { DueAlerts } from '../services/store/due-alerts.ts';
import type { Readers } from '../services/store/readers.ts';
import { companyMinutes } from './pace.ts';
import { alertFor } from './policy.ts';
import type { Reader } from './reader.ts';

export interface NotifyServices {
  readonly clock: Clock;
  readonly log: Log;
  readonly readers: Readers;
  readonly developments: Developments;
  readonly deliveries: Deliveries;
  readonly dueAlerts: DueAlerts;
}

/**
 * Notes as due every change of a development that a reader has not been mailed yet and that the policy lets
 * through; `mailReaders` sends it. Safe to run again at any time: the delivery ledger says what was mailed. Returns what
 * is due. Throws for a development that is not in the store.
 */
export async function notifyReaders(developmentId: string, services: NotifyServices): Promise<readonly DeliveryKey[]> {
  const development = await services.developments.get(developmentId);
  if (development === null) throw new Error(`Development ${developmentId} is not in the store`);
  const due: DeliveryKey[] = [];
  for (const reader of await services.readers.confirmed()) due.push(...(await putDue(development, reader, services)));
  return due;
}

/**
 * Goes over the developments that changed of late and notes as due what was neither mailed nor noted: an
 * outage longer than the retries. One that fails is logged and left to the next time. Returns what is due.
 */
export async function notifyMissed(services: NotifyServices): Promise<readonly DeliveryKey[]> {
  const now = services.clock.now().getTime();
  const changedSince = now - newsHours * hourLength;
  const open = await services.developments.between(
    new Date(changedSince - openDays * dayLength).toISOString(),
    new Date(now + 1).toISOString(),
  );
  const due: DeliveryKey[] = [];
  for (const { id } of open.filter(({ lastChanged }) => Date.parse(lastChanged) >= changedSince)) {
    try {
      due.push(...(await notifyReaders(id, services)));
    } catch (error) {
      services.log.error('missed alert still not due', { development: id, error: String(error) });
    }
  }
  return due;
}

async function putDue(development: Development, reader: Reader, services: NotifyServices): Promise<DeliveryKey[]> {
  const now = services.clock.now();
  const alerting = development.changes.flatMap((change) => {
    const { alert, atOnce } = alertFor(change, development, reader, now.toISOString());
    return alert ? [{ ...change, atOnce }] : [];
  });
  if (alerting.length === 0) return [];
  const mailed = await services.deliveries.sentMails(reader.id, development.id);
  // There is nothing to correct for one who was told nothing, and will be told what is right.
  const owed = alerting.filter(({ number, type }) => !mailed.has(number) && (type !== 'corrected' || mailed.size > 0));
  const due: DeliveryKey[] = [];
  for (const { number, atOnce } of owed) {
    const key = { readerId: reader.id, developmentId: development.id, change: number };
    const dueAt = new Date(now.getTime() + (atOnce ? 0 : companyMinutes * 60_000));
    await services.dueAlerts.put(key, dueAt, now);
    due.push(key);
  }
  return due;
}
