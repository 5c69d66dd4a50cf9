/**
 * npx tsx test/deploy/deploy.check.ts: deploys the real stack with its real bundles to an emulator of AWS on this
 * machine and follows one story from two feeds to the table, the mail and the page. Ends with "N passed, N failed".
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNewsServer } from '../fakes/news-server.ts';
import { Cloud } from './cloud.ts';
import { bootstrap, deploy, type Outputs, synthesize } from './deployment.ts';
import { type Emulator, startEmulator } from './emulator.ts';
import { followStory } from './follow.ts';
import { storyAt } from './story.ts';
import { Tally } from './tally.ts';

const longestMinutes = 6;
const alertEmail = 'reader@example.com';
const senderEmail = 'parley@example.org';

const folder = mkdtempSync(join(tmpdir(), 'parley-deploy-'));
const tally = new Tally();
const pages: Parameters<typeof startNewsServer>[0] = new Map();
const news = await startNewsServer(pages);
const emulator = await startEmulator(folder);

async function end(): Promise<never> {
  if (typeof emulator !== 'string') await emulator.stop();
  await news.stop();
  rmSync(folder, { recursive: true, force: true });
  process.exit(tally.end());
}

const limit = setTimeout(() => {
  void tally
    .check('the check ends in time', () => Promise.reject(new Error(`not within ${longestMinutes} minutes`)))
    .then(end);
}, longestMinutes * 60_000);
limit.unref();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end());

if (typeof emulator === 'string') {
  console.log(`SKIPPED: no deployment, because ${emulator}`);
} else {
  tally.note(`MiniStack ${emulator.version} on ${emulator.url}, feeds on ${news.url}`);
  await deployAndFollow(emulator).catch((fault) => tally.check('the check runs through', () => Promise.reject(fault)));
  if (tally.failed > 0 && process.env.PARLEY_DEPLOY_LOG !== undefined) console.log(emulator.log());
}
await end();

async function deployAndFollow(emulator: Emulator): Promise<void> {
  const story = storyAt(new Date(Date.now() - 30 * 60_000), news.url);
  for (const [path, served] of story.pages) pages.set(path, served);
  const out = join(folder, 'cdk.out');
  const context = {
    alertEmail,
    senderEmail,
    feeds: story.feeds.join(','),
    pollMinutes: '1',
    allowPrivate: 'true',
  };
  let outputs: Outputs | null = null;
  const deployed =
    (await tally.check('the stack is synthesized with its bundles', async () => {
      await synthesize(context, out);
      return undefined;
    })) &&
    (await tally.check('the account is bootstrapped', async () => {
      await bootstrap(emulator);
      return undefined;
    })) &&
    (await tally.check('the stack is deployed', async () => {
      outputs = await deploy(emulator, out);
      return outputs.PageUrl;
    }));
  if (!deployed || outputs === null) return;
  const cloud = new Cloud(emulator.url, emulator.port);
  await followStory({ cloud, outputs, news, story, pages, alertEmail, senderEmail, tally });
}
