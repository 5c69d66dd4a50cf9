import { notifyMissed } from '../shared/notify/notify.ts';
import { log, notifyServices } from './runtime.ts';

/** Schedule -> due alerts: what was not noted when the development changed. */
export async function handler(): Promise<{ due: number }> {
  const due = await notifyMissed(await notifyServices());
  log().info('missed changes noted as due', { due: due.length });
  return { due: due.length };
}
