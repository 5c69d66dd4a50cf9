import { CreateTableCommand, DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { tableDefinition } from '../../shared/services/store/table.ts';
import type { Row } from './cloud.ts';
import { deploy, destroy, type Outputs, pretended, synthesize } from './deployment.ts';
import { EmulatedCloud } from './emulated-cloud.ts';
import type { Emulator } from './emulator.ts';
import { run } from './processes.ts';
import { assert, type Tally } from './tally.ts';

interface Deployed {
  readonly emulator: Emulator;
  readonly outputs: Outputs;
  /** The settings that it was deployed with. */
  readonly context: Record<string, string>;
  readonly folder: string;
  readonly tally: Tally;
}

/**
 * What happens to a stack over the years: readers come and go, it is taken down, put up again, and goes on with the
 * table of old. The emulator drops what CloudFormation would keep, so the table is put back by hand in between.
 */
export async function followLifecycle({ emulator, outputs, context, folder, tally }: Deployed): Promise<void> {
  const client = dynamoOf(emulator);
  const table = outputs.Table;
  const redeploy = async (name: string, changes: Record<string, string>): Promise<Outputs> => {
    const out = `${folder}/${name}`;
    await synthesize({ ...context, ...changes }, out);
    return deploy(emulator, out);
  };

  await tally.check('parley doctor looks at it from outside and names what is missing', () => doctorFinds(emulator));
  const changed = await tally.check('readers in another order, one more and another sender: deployed', async () => {
    const { Table } = await redeploy('readers', {
      alertEmail: `second@example.com,${context.alertEmail}`,
      senderEmail: 'other@example.org',
    });
    assert(Table === table, `the table is now ${Table}`);
    return undefined;
  });
  if (!changed) return;
  const rows = await rowsOf(client, table);
  const left = await tally.check('the stack is taken down and put up again, with a table of its own', async () => {
    await destroy(emulator);
    const { Table } = await redeploy('again', {});
    assert(
      (await rowsOf(client, Table)).every(({ sk }) => sk !== 'DEVELOPMENT'),
      'the new table holds developments',
    );
    await destroy(emulator);
    return Table;
  });
  if (!left) return;
  await tally.check('the table of old is adopted: its development is on the page again', async () => {
    await putBack(client, table, rows);
    const adopted = await redeploy('adopted', { table });
    assert(adopted.Table === table, `the output names ${adopted.Table}`);
    const { Table: found } = await client.send(new DescribeTableCommand({ TableName: table }));
    assert(found?.StreamSpecification?.StreamEnabled === true, 'its stream is not switched on');
    const title = String(rows.find(({ sk }) => sk === 'DEVELOPMENT')?.title);
    const { status, text } = await new EmulatedCloud(emulator).get(adopted.PageUrl);
    assert(status === 200 && text.includes(title), `the page answered ${status} without "${title}"`);
    return title;
  });
}

/** Asks the command that the runbook names, as JSON. */
async function doctorFinds({ url }: Emulator): Promise<string> {
  const env = { ...pretended, AWS_ENDPOINT_URL: url };
  const { output } = await run('node', ['infra/local/parley.js', 'doctor', '--json'], { env, seconds: 60 });
  assert(output.includes('['), output);
  const findings = JSON.parse(output.slice(output.indexOf('['))) as { check: string; state: string; says: string }[];
  const saying = (check: string) => findings.find((finding) => finding.check === check)?.says ?? '';
  assert(findings.length === 8, `${findings.length} findings`);
  assert(/verified/.test(saying('identities')), saying('identities'));
  assert(/functions at once/.test(saying('concurrency')), saying('concurrency'));
  assert(/reader@example\.com|nobody/.test(saying('alarms subscribed')), saying('alarms subscribed'));
  return findings.map(({ check, state }) => `${check} ${state}`).join(', ');
}

function dynamoOf({ url }: Emulator): DynamoDBClient {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  return new DynamoDBClient({ endpoint: url, region: pretended.AWS_REGION, credentials });
}

async function rowsOf(client: DynamoDBClient, name: string): Promise<readonly Row[]> {
  const { Items = [] } = await DynamoDBDocumentClient.from(client).send(new ScanCommand({ TableName: name }));
  return Items;
}

/** Made as a restored table comes: without stream, expiry and protection. */
async function putBack(client: DynamoDBClient, name: string, rows: readonly Row[]): Promise<void> {
  await client.send(new CreateTableCommand(tableDefinition(name)));
  for (const row of rows)
    await DynamoDBDocumentClient.from(client).send(new PutCommand({ TableName: name, Item: row }));
}
