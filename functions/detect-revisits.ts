import { queueRevisits } from '../shared/detect/detect.ts';
import { log, revisitServices } from './runtime.ts';

/** Schedule -> items whose page is due for another visit. */
export async function handler(): Promise<{ queued: number }> {
  const queued = await queueRevisits(revisitServices());
  log().info('revisits queued', { queued });
  return { queued };
}
