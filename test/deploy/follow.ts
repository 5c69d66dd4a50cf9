import { setTimeout as wait } from 'node:timers/promises';
import type { startNewsServer } from '../fakes/news-server.ts';
import type { Cloud } from './cloud.ts';
import type { Outputs } from './deployment.ts';
import { otherHeadline, type Story, storyAt } from './story.ts';
import { assert, type Tally } from './tally.ts';

export interface Scene {
  readonly cloud: Cloud;
  readonly outputs: Outputs;
  readonly news: Awaited<ReturnType<typeof startNewsServer>>;
  readonly story: Story;
  readonly pages: Parameters<typeof startNewsServer>[0];
  readonly alertEmail: string;
  readonly senderEmail: string;
  readonly tally: Tally;
  /** Whether the stack's schedule runs here. */
  readonly scheduled: boolean;
}

/** The schedule fires every minute, so past this the emulator's clock is at fault rather than ours. */
const scheduleSeconds = 90;

/** Follows the story through the deployed stack, one check after the other. */
export async function followStory(scene: Scene): Promise<void> {
  await checkSchedule(scene);
  await checkTable(scene);
  await checkMail(scene);
  await checkPages(scene);
  await checkRepeats(scene);
  await checkNothingParked(scene);
}

async function checkSchedule({ cloud, news, story, tally, scheduled }: Scene): Promise<void> {
  const polled = () => story.feeds.every((feed) => asked(news, feed) > 0);
  await tally.check('both feeds are polled', async () => {
    if (scheduled && (await until(polled, scheduleSeconds))) return 'by the schedule';
    if (scheduled) tally.note(`the schedule has not fired within ${scheduleSeconds} s: its function is called by hand`);
    await cloud.invoke('CollectCollectDueFeeds');
    assert(await until(polled, 30), `asked for: ${news.requests.map(({ path }) => path).join(', ') || 'nothing'}`);
    return 'after a call by hand';
  });
}

async function checkTable({ cloud, tally }: Scene): Promise<void> {
  await tally.check('both reports are one development in the table', async () => {
    await until(async () => (await cloud.developments()).some(({ reports }) => Number(reports) >= 2), 45);
    const found = (await cloud.developments()).map(({ title, reports }) => `${title} (${reports} reports)`);
    assert(found.length === 1 && / \(2 reports\)$/.test(found[0] ?? ''), `found ${found.join('; ') || 'none'}`);
    return found[0];
  });
}

async function checkMail({ cloud, story, alertEmail, senderEmail, outputs, tally }: Scene): Promise<void> {
  await tally.check('the reader is mailed once, with the sentence word for word', async () => {
    // What is due is mailed by a schedule of once a minute.
    await until(async () => (await cloud.mails()).length > 0, 100);
    await settled(cloud);
    const mails = await cloud.mails();
    const [mail] = mails;
    assert(mail !== undefined && mails.length === 1, `${mails.length} mails`);
    assert(mail.to.join().includes(alertEmail), `mailed to ${mail.to}`);
    assert(mail.from.includes(senderEmail), `mailed from ${mail.from}`);
    const { sentence } = story;
    assert(mail.text.includes(sentence), `the mail does not hold "${sentence}":\n${mail.text.slice(0, 2000)}`);
    assert(mail.text.includes(outputs.PageUrl.replace(/\/$/, '')), `the mail has no link to ${outputs.PageUrl}`);
    return `to ${mail.to}`;
  });
}

async function checkPages({ cloud, outputs, story, tally }: Scene): Promise<void> {
  const [development] = await cloud.developments();
  const title = String(development?.title);
  await tally.check('the page shows it and nothing else', async () => {
    const { status, text } = await cloud.get(outputs.PageUrl);
    assert(status === 200, `answered ${status}: ${text.slice(0, 300)}`);
    assert(text.includes(escaped(title)), `the page does not hold "${title}"`);
    assert(text.includes(story.sentence), `the page does not quote "${story.sentence}"`);
    assert(!text.includes(otherHeadline), `the page holds "${otherHeadline}"`);
    return `${text.length} characters`;
  });
  await tally.check('the API answers with it as JSON', async () => {
    const { status, text } = await cloud.get(outputs.ApiUrl);
    assert(status === 200, `answered ${status}: ${text.slice(0, 300)}`);
    assert(JSON.stringify(JSON.parse(text)).includes(String(development?.id)), `no ${development?.id} in it`);
    return `${text.length} characters`;
  });
  await tally.check('a bad query is refused by name', async () => {
    const { status, text } = await cloud.get(`${outputs.ApiUrl}?since=yesterdayish`);
    assert(status === 400 && text.includes('since'), `answered ${status}: ${text.slice(0, 300)}`);
    return undefined;
  });
}

async function checkRepeats({ cloud, news, story, pages, tally }: Scene): Promise<void> {
  await tally.check('the schedule again, with all polled afresh, mails nobody twice', async () => {
    const before = await cloud.mails();
    for (const [path, served] of storyAt(story.published, news.url, 2).pages)
      if (path.endsWith('.xml')) pages.set(path, served);
    const polls = story.feeds.map((feed) => asked(news, feed));
    assert((await cloud.forgetFeeds()) === story.feeds.length, 'the feeds have no rows in the table');
    await cloud.invoke('CollectCollectDueFeeds');
    const again = await until(() => story.feeds.every((feed, n) => asked(news, feed) > (polls[n] ?? 0)), 30);
    assert(again, 'the feeds were not polled again');
    await settled(cloud);
    await cloud.invoke('NotifyMailReaders');
    return sameMails(before, await cloud.mails());
  });
  await tally.check('an alert asked for again by hand, as the runbook has it, mails nobody twice', async () => {
    const before = await cloud.mails();
    for (const { id } of await cloud.developments()) {
      const change = {
        Keys: { pk: { S: `DEVELOPMENT#${id}` } },
        NewImage: { changes: { N: '1' } },
        SequenceNumber: '1',
      };
      const answer = await cloud.invoke('NotifyNotifyReaders', {
        Records: [{ eventID: '1', eventName: 'MODIFY', dynamodb: change }],
      });
      assert(JSON.stringify(answer) === '{"batchItemFailures":[]}', `the function answered ${JSON.stringify(answer)}`);
    }
    await cloud.invoke('NotifyMailReaders');
    return sameMails(before, await cloud.mails());
  });
}

async function checkNothingParked({ cloud, tally }: Scene): Promise<void> {
  await tally.check('nothing waits and nothing is parked', async () => {
    const queues = await cloud.queues();
    const left = [...queues].filter(([, messages]) => messages > 0);
    assert(left.length === 0, left.map(([queue, messages]) => `${queue}: ${messages}`).join(', '));
    return `${queues.size} queues`;
  });
}

function sameMails(before: readonly unknown[], after: readonly unknown[]): string {
  assert(before.length > 0, 'nothing was mailed in the first place');
  assert(after.length === before.length, `${after.length - before.length} more mails`);
  return `${after.length} mail${after.length === 1 ? '' : 's'} as before`;
}

/** Waits until the queues have been empty for some seconds on end, which gives the table's stream its turn too. */
async function settled(cloud: Cloud): Promise<void> {
  let quiet = 0;
  for (let seconds = 0; seconds < 60 && quiet < 6; seconds++) {
    await wait(1000);
    const waiting = [...(await cloud.queues()).values()].reduce((sum, n) => sum + n, 0);
    quiet = waiting === 0 ? quiet + 1 : 0;
  }
}

async function until(holds: () => boolean | Promise<boolean>, seconds: number): Promise<boolean> {
  const end = Date.now() + seconds * 1000;
  while (!(await holds())) {
    if (Date.now() > end) return false;
    await wait(500);
  }
  return true;
}

function asked(news: Scene['news'], feed: string): number {
  return news.requests.filter(({ path }) => feed.endsWith(path)).length;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
