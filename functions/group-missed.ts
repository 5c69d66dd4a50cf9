import { queueMissedMentions } from '../shared/group/missed-mentions.ts';
import { log, missedMentionsServices } from './runtime.ts';

/** Schedule -> mentions that are on the talks and in no development, to be grouped again. */
export async function handler(): Promise<{ queued: number }> {
  const queued = await queueMissedMentions(missedMentionsServices());
  log().info('missed mentions queued', { queued });
  return { queued };
}
