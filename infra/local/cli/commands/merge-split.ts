import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { mergeByHand, type RegroupServices, splitByHand } from '../../../../shared/group/merge-split.ts';
import { systemClock } from '../../../../shared/services/clock.ts';
import { dynamoDevelopments } from '../../../../shared/services/store/developments.ts';
import { documentClient } from '../../../../shared/services/store/rows.ts';
import { lockFolder } from '../../runtime/lock.ts';
import { openStore } from '../../runtime/store.ts';
import { type Given, UsageError } from '../command.ts';
import { dataFolder } from '../settings.ts';

/** `parley merge INTO FROM`: two developments that are one act. */
export async function merge(given: Given): Promise<number> {
  const [into, from, ...rest] = given.words;
  if (into === undefined || from === undefined || rest.length > 0) {
    throw new UsageError('parley merge takes two IDs: the development that stays, and the one that goes into it');
  }
  return withServices(given, async (services) => {
    const { reports, title } = await mergeByHand(into, from, services);
    process.stdout.write(`${from} is now part of ${into}: ${title} (${reports.length} reports)\n`);
  });
}

/** `parley split ID ITEM...`: one development that is two acts. */
export async function split(given: Given): Promise<number> {
  const [id, ...itemIds] = given.words;
  if (id === undefined || itemIds.length === 0) {
    throw new UsageError(
      'parley split takes the ID of a development and the items that leave; `parley show ID --format json` lists its items',
    );
  }
  return withServices(given, async (services) => {
    const { kept, parted } = await splitByHand(id, itemIds, services);
    process.stdout.write(`${kept.id} keeps ${kept.reports.length} reports: ${kept.title}\n`);
    process.stdout.write(`${parted.id} has ${parted.reports.length}: ${parted.title}\n`);
  });
}

/** On the deployed table (`--table`, with the credentials at hand), or on the local store while nothing else has it. */
async function withServices(given: Given, work: (services: RegroupServices) => Promise<void>): Promise<number> {
  const name = given.text('table');
  if (name !== undefined) {
    const client = documentClient(new DynamoDBClient({}));
    await work({ developments: dynamoDevelopments(client, name), clock: systemClock });
    return 0;
  }
  const folder = dataFolder(given);
  if (!existsSync(join(folder, 'store'))) {
    throw new Error(`${folder} holds no store yet; run \`npm start\` first, or pass --data DIR or --table NAME`);
  }
  const lock = lockFolder(folder);
  try {
    const store = await openStore(folder);
    const developments = dynamoDevelopments(store.client, store.tableName);
    await work({ developments, clock: systemClock }).finally(() => store.close());
    return 0;
  } finally {
    lock.release();
  }
}
