import type { Alert } from '../../shared/notify/alert.ts';
import { type Mailing, mailingIdOf } from '../../shared/notify/mailing.ts';

/** The mail that tells these alerts, as the mail stage makes it. */
export function mailingOf(first: Alert, ...more: readonly Alert[]): Mailing {
  const keys = [first, ...more].map(({ development, change }) => ({
    developmentId: development.id,
    change: change.number,
  }));
  const { reader, siteUrl } = first;
  return { reader, alerts: [first, ...more], messageId: mailingIdOf(keys, reader.id, siteUrl), siteUrl };
}
