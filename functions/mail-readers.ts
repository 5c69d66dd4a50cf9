import { mailReaders } from '../shared/notify/mail-readers.ts';
import { log, mailServices } from './runtime.ts';

/** Schedule -> mails of what is due. */
export async function handler(): Promise<{ sent: number }> {
  const sent = await mailReaders(await mailServices());
  if (sent.length > 0) log().info('mails sent', { sent: sent.length });
  return { sent: sent.length };
}
