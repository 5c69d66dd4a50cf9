import { beforeEach, describe, expect, test } from '@jest/globals';
import type { SQSEvent, SQSRecord } from 'aws-lambda';
import { eachMessage } from '../../functions/batch.ts';
import { provideServices } from '../../functions/runtime.ts';
import type { Services } from '../../functions/services.ts';

function eventOf(...messages: [id: string, group: string | undefined][]): SQSEvent {
  const records = messages.map(([messageId, group]) => ({
    messageId,
    attributes: group === undefined ? {} : { MessageGroupId: group },
  }));
  return { Records: records as SQSRecord[] };
}

/** An invocation whose time a test takes away: seconds left. */
function invocation(seconds: number) {
  return {
    seconds,
    getRemainingTimeInMillis() {
      return this.seconds * 1000;
    },
  };
}

const returned = (ids: string[]) => ({ batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })) });

const silentLog = { debug() {}, info() {}, warn() {}, error() {} };

describe('a batch of messages', () => {
  beforeEach(() => provideServices({ log: silentLog } as unknown as Services));

  test('of one host is worked off one after the other, those of two hosts side by side', async () => {
    const steps: string[] = [];
    const event = eventOf(['a1', 'a.example'], ['a2', 'a.example'], ['b1', 'b.example'], ['c1', undefined]);
    const answer = await eachMessage(event, invocation(120), async ({ messageId }) => {
      steps.push(`${messageId} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      steps.push(`${messageId} ends`);
    });
    expect(answer).toEqual(returned([]));
    expect(steps.slice(0, 3)).toEqual(['a1 begins', 'b1 begins', 'c1 begins']);
    expect(steps.indexOf('a2 begins')).toBeGreaterThan(steps.indexOf('a1 ends'));
  });

  test('of a slow host is handed back from where the time no longer suffices; other hosts are not held up', async () => {
    const context = invocation(120);
    const done: string[] = [];
    const event = eventOf(['slow1', 'slow.example'], ['slow2', 'slow.example'], ['slow3', 'slow.example']);
    const answer = await eachMessage(event, context, async ({ messageId }) => {
      done.push(messageId);
      context.seconds -= 60;
    });
    expect(done).toEqual(['slow1']);
    expect(answer).toEqual(returned(['slow2', 'slow3']));
  });

  test('goes back where it fails, and alone', async () => {
    const event = eventOf(['a1', 'a.example'], ['a2', 'a.example'], ['b1', 'b.example']);
    const answer = await eachMessage(event, invocation(120), async ({ messageId }) => {
      if (messageId === 'a1') throw new Error('the table is throttled');
    });
    expect(answer).toEqual(returned(['a1']));
  });

  test('tells its work when the time for more ends', async () => {
    let told = new Date(0);
    await eachMessage(eventOf(['a1', 'a.example']), invocation(120), async (_, deadline) => {
      told = deadline;
    });
    expect(told.toISOString() > new Date().toISOString()).toBe(true);
  });
});
