import type { Change, Development } from '../group/development.ts';
import { dayLength, hourLength, newsHours, openDays } from '../group/durations.ts';
import type { Clock } from '../services/clock.ts';
import type { Log } from '../services/log.ts';
import type { Mail } from '../services/mail.ts';
import type { Deliveries } from '../services/store/deliveries.ts';
import type { Developments } from '../services/store/developments.ts';
import type { Readers } from '../services/store/readers.ts';
import { alertOf } from './alert.ts';
import { renderEmail } from './email/render-email.ts';
import { alertFor } from './policy.ts';
import type { Reader } from './reader.ts';

export interface NotifyServices {
  readonly clock: Clock;
  readonly log: Log;
  readonly mail: Mail;
  readonly readers: Readers;
  readonly developments: Developments;
  readonly deliveries: Deliveries;
  /** Where the timeline is served, without a slash at the end. */
  readonly siteUrl: string;
  /** The address that alerts come from. */
  readonly sender: string;
}

/** One alert that went out. */
export interface SentAlert {
  readonly readerId: string;
  readonly developmentId: string;
  readonly change: number;
}

/**
 * Mails every change of a development that a reader has not been mailed yet and that the policy lets through.
 * The delivery ledger makes it safe to run again at any time. One reader's failure does not keep the mail from the
 * others; it is thrown at the end (another run holds the claim, the carrier refused), so that the caller tries again.
 */
export async function notifyReaders(developmentId: string, services: NotifyServices): Promise<readonly SentAlert[]> {
  const development = await services.developments.get(developmentId);
  if (development === null) throw new Error(`Development ${developmentId} is not in the store`);
  const sent: SentAlert[] = [];
  const errors: unknown[] = [];
  for (const reader of await services.readers.confirmed()) {
    try {
      sent.push(...(await deliverAll(development, reader, services)));
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw new AggregateError(errors, `Development ${developmentId}: ${errors.join('; ')}`);
  return sent;
}

/**
 * Goes over the developments that changed of late and mails what was not mailed then: a sender that was not confirmed
 * yet, an outage longer than the retries. The ledger keeps it from mailing anything else. One that fails is logged and
 * left to the next time. Returns what went out.
 */
export async function notifyMissed(services: NotifyServices): Promise<readonly SentAlert[]> {
  const now = services.clock.now().getTime();
  const changedSince = now - newsHours * hourLength;
  const open = await services.developments.between(
    new Date(changedSince - openDays * dayLength).toISOString(),
    new Date(now + 1).toISOString(),
  );
  const sent: SentAlert[] = [];
  for (const { id } of open.filter(({ lastChanged }) => Date.parse(lastChanged) >= changedSince)) {
    try {
      sent.push(...(await notifyReaders(id, services)));
    } catch (error) {
      services.log.error('missed alert still not sent', { development: id, error: String(error) });
    }
  }
  return sent;
}

/** In the order of the changes, since an update threads under the mail before it. */
async function deliverAll(development: Development, reader: Reader, services: NotifyServices): Promise<SentAlert[]> {
  const sent: SentAlert[] = [];
  for (const change of development.changes) {
    if (!(await deliver(change, development, reader, services))) continue;
    sent.push({ readerId: reader.id, developmentId: development.id, change: change.number });
  }
  return sent;
}

async function deliver(
  change: Change,
  development: Development,
  reader: Reader,
  services: NotifyServices,
): Promise<boolean> {
  const { clock, log, mail, deliveries, siteUrl, sender } = services;
  const now = clock.now();
  const { alert, reason } = alertFor(change, development, reader, now.toISOString());
  if (!alert) return false;
  const firstMail = () => deliveries.firstMessageId(reader.id, development.id);
  // There is nothing to correct for one who was told nothing.
  if (change.type === 'corrected' && (await firstMail()) === null) return false;
  const key = { readerId: reader.id, developmentId: development.id, change: change.number };
  const claim = await deliveries.claim(key, now);
  if (claim === 'sent') return false;
  if (claim === 'busy')
    throw new Error(`Alert ${development.id}/${change.number} is being sent by another run; try again`);
  const inReplyTo = await firstMail();
  const message = await renderEmail(alertOf({ reader, development, change, reason, siteUrl, inReplyTo }), sender);
  try {
    await mail.send(message);
  } catch (error) {
    await deliveries.release(key);
    throw error;
  }
  await deliveries.sent(key, message.messageId, now);
  log.info('alert sent', { development: development.id, change: change.number, reason });
  return true;
}
