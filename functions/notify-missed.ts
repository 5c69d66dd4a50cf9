import { notifyMissed } from '../shared/notify/notify.ts';
import { log, notifyServices } from './runtime.ts';

/** Schedule -> alerts that could not be sent when the development changed. */
export async function handler(): Promise<{ sent: number }> {
  const sent = await notifyMissed(await notifyServices());
  log().info('missed alerts sent', { sent: sent.length });
  return { sent: sent.length };
}
