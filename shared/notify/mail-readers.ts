import type { Mail } from '../services/mail.ts';
import type { DeliveryKey } from '../services/store/deliveries.ts';
import type { Waiting } from '../services/store/due-alerts.ts';
import type { Alert } from './alert.ts';
import { renderEmail } from './email/render-email.ts';
import { bySignificance, changesAsOne, mailingIdOf } from './mailing.ts';
import type { NotifyServices } from './notify.ts';
import { isTimeToMail, mostInOneMail } from './pace.ts';
import { alertFor } from './policy.ts';
import type { Reader } from './reader.ts';

export interface MailServices extends NotifyServices {
  readonly mail: Mail;
  /** Where the timeline is served, without a slash at the end. */
  readonly siteUrl: string;
  /** The address that alerts come from. */
  readonly sender: string;
}

/** One mail that went out, and the changes that it tells. */
export interface SentMail {
  readonly messageId: string;
  readonly changes: readonly DeliveryKey[];
}

/**
 * Mails each reader what is due to them, all in one mail: once something of it is due, and unless their last one went
 * out only just now (`pace.ts`). Safe to run again at any time: what was begun by a run that died is sent as it was,
 * once. One reader's failure does not keep the mail from the others; it is thrown at the end, and the mail is tried
 * again next time.
 */
export async function mailReaders(services: MailServices): Promise<readonly SentMail[]> {
  const confirmed = new Map((await services.readers.confirmed()).map((reader) => [reader.id, reader]));
  const sent: SentMail[] = [];
  const errors: unknown[] = [];
  for (const readerId of await services.dueAlerts.readers()) {
    const reader = confirmed.get(readerId);
    try {
      if (reader === undefined) await services.dueAlerts.remove(await services.dueAlerts.waiting(readerId));
      else sent.push(...(await mailReader(reader, services)));
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw new AggregateError(errors, errors.join('; '));
  return sent;
}

async function mailReader(reader: Reader, services: MailServices): Promise<SentMail[]> {
  const { dueAlerts, clock } = services;
  const waiting = await dueAlerts.waiting(reader.id);
  const last = await dueAlerts.lastMail(reader.id);
  const begun = waiting.find(({ messageId }) => messageId !== null)?.messageId ?? null;
  if (begun !== null) {
    const changes = waiting.filter(({ messageId }) => messageId === begun);
    if (last?.messageId !== begun) return send(reader, changes, begun, services);
    // It went out, and its sender died before it could say so of each change.
    await markSent(changes, begun, services);
  }
  const fresh = waiting.filter(({ messageId }) => messageId === null);
  const now = clock.now();
  const isDue = fresh.some(({ dueAt }) => Date.parse(dueAt) <= now.getTime());
  if (!isDue || !isTimeToMail(last?.at ?? null, now)) return [];
  return send(reader, fresh, null, services);
}

/** A development in a mail, with the keys of the changes that it tells. */
interface Told {
  readonly alert: Alert;
  readonly keys: readonly DeliveryKey[];
}

/** Sends changes as one mail, as many as fit in; `begun` is the Message-ID under which they were to go out before. */
async function send(
  reader: Reader,
  waiting: readonly Waiting[],
  begun: string | null,
  services: MailServices,
): Promise<SentMail[]> {
  const { clock, log, mail, dueAlerts, siteUrl, sender } = services;
  const told = await claimed(await stillDue(reader, waiting, services), services);
  const [first, ...more] = told.map(({ alert }) => alert);
  if (first === undefined) return [];
  const keys = told.flatMap((tell) => tell.keys);
  const messageId = begun ?? mailingIdOf(keys, reader.id, siteUrl);
  try {
    await dueAlerts.assign(keys, messageId);
    await mail.send(await renderEmail({ reader, alerts: [first, ...more], messageId, siteUrl }, sender));
  } catch (error) {
    for (const key of keys) await services.deliveries.release(key);
    throw error;
  }
  await dueAlerts.mailed(reader.id, messageId, clock.now());
  for (const { development, change, reason } of [first, ...more]) {
    log.info('alert sent', { development: development.id, change: change.number, reason, messageId });
  }
  await markSent(told.flatMap(shownIn), messageId, services);
  return [{ messageId, changes: keys }];
}

/** A mail shows a development as it is now: with what changed after the change that is told, and needs no correction. */
function shownIn({ alert: { reader, development } }: Told): DeliveryKey[] {
  return development.changes.map(({ number }) => ({
    readerId: reader.id,
    developmentId: development.id,
    change: number,
  }));
}

/** What of it still passes the policy, by development, the most significant first; what does not is no longer due. */
async function stillDue(reader: Reader, waiting: readonly Waiting[], services: MailServices): Promise<Told[]> {
  const { clock, developments, deliveries, dueAlerts, siteUrl } = services;
  const now = clock.now().toISOString();
  const due: Told[] = [];
  for (const developmentId of new Set(waiting.map((key) => key.developmentId))) {
    const keys = waiting.filter((key) => key.developmentId === developmentId);
    const development = await developments.get(developmentId);
    const mailed = await deliveries.sentMails(reader.id, developmentId);
    const changes = keys.flatMap(({ change }) => development?.changes.filter(({ number }) => number === change) ?? []);
    const [first, ...more] = changes.filter(
      (change) =>
        !mailed.has(change.number) && development !== null && alertFor(change, development, reader, now).alert,
    );
    const kept = new Set([first, ...more].map((change) => change?.number));
    await dueAlerts.remove(keys.filter(({ change }) => !kept.has(change)));
    if (first === undefined || development === null) continue;
    const change = changesAsOne([first, ...more]);
    const { reason } = alertFor(change, development, reader, now);
    const inReplyTo = [...mailed.values()][0] ?? null;
    due.push({
      alert: { reader, development, change, reason, siteUrl, inReplyTo },
      keys: keys.filter(({ change: number }) => kept.has(number)),
    });
  }
  return due.sort((one, other) => bySignificance(one.alert.development, other.alert.development));
}

/** As many as fit into one mail, of which no other run holds a claim. */
async function claimed(due: readonly Told[], { clock, deliveries }: MailServices): Promise<Told[]> {
  const told: Told[] = [];
  for (const { alert, keys } of due.slice(0, mostInOneMail)) {
    const ours: DeliveryKey[] = [];
    for (const key of keys) if ((await deliveries.claim(key, clock.now())) === 'claimed') ours.push(key);
    if (ours.length === keys.length) told.push({ alert, keys });
    else for (const key of ours) await deliveries.release(key);
  }
  return told;
}

/** Writes into the ledger that changes were mailed, and that they are no longer due. */
async function markSent(keys: readonly DeliveryKey[], messageId: string, services: MailServices): Promise<void> {
  const { clock, deliveries, dueAlerts } = services;
  for (const key of keys) await deliveries.sent(key, messageId, clock.now());
  await dueAlerts.remove(keys);
}
