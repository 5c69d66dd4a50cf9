/**
 * npm run deploy-check: deploys the real stack with its real bundles to an emulator of AWS on this machine and follows
 * one story from two feeds to the table, the mail and the page, and the stack through its life. Where the emulator cannot be had, it runs the same
 * bundles wired from the template (`--wired` asks for that). Ends with "N passed, N failed".
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNewsServer } from '../fakes/news-server.ts';
import { bootstrap, deploy, type Outputs, synthesize } from './deployment.ts';
import { EmulatedCloud } from './emulated-cloud.ts';
import { type Emulator, startEmulator } from './emulator.ts';
import { followStory, type Scene } from './follow.ts';
import { followLifecycle } from './lifecycle.ts';
import { storyAt } from './story.ts';
import { Tally } from './tally.ts';
import { startWiredCloud } from './wired-cloud.ts';

const longestMinutes = 10;
const alertEmail = 'reader@example.com';
const senderEmail = 'parley@example.org';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
const folder = mkdtempSync(join(tmpdir(), 'parley-deploy-'));
const out = join(folder, 'cdk.out');
const tally = new Tally();
const stops: (() => Promise<void>)[] = [];
const pages: Scene['pages'] = new Map();

const limit = setTimeout(() => void outOfTime(), longestMinutes * 60_000);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end());
await runChecks().catch((fault) => tally.check('the check runs through', () => Promise.reject(fault)));
clearTimeout(limit);
await end();

async function runChecks(): Promise<void> {
  const news = await startNewsServer(pages);
  stops.push(news.stop);
  const story = storyAt(new Date(Date.now() - 30 * 60_000), news.url);
  for (const [path, served] of story.pages) pages.set(path, served);
  const feeds = story.feeds.join(',');
  const context = { alertEmail, senderEmail, feeds, pollMinutes: '1', allowPrivate: 'true' };
  const synthesized = await tally.check('the stack is synthesized with its bundles', async () => {
    await synthesize(context, out);
    return undefined;
  });
  if (!synthesized) return;
  const scene = { news, story, pages, alertEmail, senderEmail, tally };
  const emulator = process.argv.includes('--wired') ? 'the bundles were asked for' : await startEmulator(folder);
  if (typeof emulator === 'string') {
    console.log(`SKIPPED the deployment: ${emulator}. Instead, the bundles run wired from the template.`);
    const cloud = await startWiredCloud(out);
    stops.push(() => cloud.stop());
    return followStory({ ...scene, cloud, outputs: cloud.outputs, scheduled: false });
  }
  stops.push(emulator.stop);
  tally.note(`MiniStack ${emulator.version} on ${emulator.url}, feeds on ${news.url}`);
  const outputs = await deployed(emulator);
  if (outputs !== null) {
    await followStory({ ...scene, cloud: new EmulatedCloud(emulator), outputs, scheduled: true });
    if (tally.failed === 0) await followLifecycle({ emulator, outputs, context, folder, tally });
  }
  if (tally.failed > 0 && process.env.PARLEY_DEPLOY_LOG !== undefined) console.log(emulator.log());
}

async function deployed(emulator: Emulator): Promise<Outputs | null> {
  let outputs: Outputs | null = null;
  const bootstrapped = await tally.check('the account is bootstrapped', async () => {
    await bootstrap(emulator);
    return undefined;
  });
  if (!bootstrapped) return null;
  await tally.check('the stack is deployed', async () => {
    outputs = await deploy(emulator, out);
    return outputs.PageUrl;
  });
  return outputs;
}

async function outOfTime(): Promise<void> {
  await tally.check('the check ends in time', () => Promise.reject(new Error(`not within ${longestMinutes} minutes`)));
  await end();
}

async function end(): Promise<never> {
  for (const stop of stops.splice(0).reverse()) await stop();
  rmSync(folder, { recursive: true, force: true });
  process.exit(tally.end());
}
