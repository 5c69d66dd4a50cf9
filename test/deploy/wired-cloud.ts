import type { AddressInfo } from 'node:net';
import { setImmediate as breathe, setTimeout as wait } from 'node:timers/promises';
import {
  type AttributeValue,
  CreateTableCommand,
  DynamoDBClient,
  ScanCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import dynalite from 'dynalite';
import { tableDefinition } from '../../shared/services/store/table.ts';
import { Bundle } from './bundle.ts';
import type { Cloud } from './cloud.ts';
import { type Outputs, pretended } from './deployment.ts';
import { matches } from './pattern.ts';
import { type StandIns, startStandIns } from './stand-ins.ts';
import { TableView } from './table-view.ts';
import { assert } from './tally.ts';
import { type Mapping, Wiring } from './template.ts';

interface Message {
  readonly body: string;
  readonly tries: number;
}

type Image = Record<string, AttributeValue>;

const tableName = 'Parley';
const site = 'http://timeline.localhost';

/**
 * The bundles of a synthesized stack in processes of their own, wired as its template says, on an embedded DynamoDB
 * and stand-ins for SQS and SES. What only a deployment shows is missing: permissions, schedules, CloudFormation.
 */
export async function startWiredCloud(folder: string): Promise<WiredCloud> {
  const database = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  await new Promise<void>((resolve) => database.listen(0, '127.0.0.1', () => resolve()));
  const endpoint = `http://127.0.0.1:${(database.address() as AddressInfo).port}`;
  const queues = new Map<string, Message[]>();
  const wiring = new Wiring(folder);
  const standIns = await startStandIns(
    (queue, body) => queues.get(queue)?.push({ body, tries: 0 }),
    (name) => wiring.parameter(name),
  );
  const cloud = new WiredCloud(wiring, queues, standIns, endpoint, () => database.close());
  await cloud.start();
  return cloud;
}

class WiredCloud implements Cloud {
  readonly outputs: Outputs = { PageUrl: `${site}/`, ApiUrl: `${site}/api/timeline`, Table: tableName, Next: '' };
  private readonly wiring: Wiring;
  private readonly waiting: Map<string, Message[]>;
  private readonly standIns: StandIns;
  private readonly dynamo: DynamoDBClient;
  private readonly table: TableView;
  private readonly closeTable: () => void;
  private readonly functions = new Map<string, Bundle>();
  private images = new Map<string, Image>();
  private inWork = 0;
  private running = true;

  constructor(
    wiring: Wiring,
    waiting: Map<string, Message[]>,
    standIns: StandIns,
    endpoint: string,
    closeTable: () => void,
  ) {
    this.wiring = wiring;
    this.waiting = waiting;
    this.standIns = standIns;
    this.closeTable = closeTable;
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    this.dynamo = new DynamoDBClient({ endpoint, region: pretended.AWS_REGION, credentials });
    this.table = new TableView(DynamoDBDocumentClient.from(this.dynamo), async () => tableName);
    for (const id of wiring.ids('AWS::SQS::Queue')) waiting.set(id, []);
    for (const id of wiring.ids('AWS::Lambda::Function')) {
      const environment = wiring.environment(id, (to, attribute) => this.resolve(to, attribute));
      this.functions.set(id, new Bundle(wiring.bundle(id), { ...this.addresses(endpoint), ...environment }));
    }
  }

  async start(): Promise<void> {
    await this.dynamo.send(new CreateTableCommand(tableDefinition(tableName)));
    await waitUntilTableExists({ client: this.dynamo, minDelay: 1, maxWaitTime: 30 }, { TableName: tableName });
    void this.pump();
  }

  developments() {
    return this.table.developments();
  }

  forgetFeeds() {
    return this.table.forgetFeeds();
  }

  async mails() {
    return [...this.standIns.mails];
  }

  async queues() {
    const counts = new Map([...this.waiting].map(([id, messages]) => [id, messages.length]));
    return this.inWork === 0 ? counts : counts.set('in work', this.inWork);
  }

  invoke(part: string, payload: unknown = {}): Promise<unknown> {
    const [, bundle] = [...this.functions].find(([id]) => id.includes(part)) ?? [];
    assert(bundle !== undefined, `no function is named after ${part}`);
    return bundle.call(payload);
  }

  async get(address: string) {
    const { pathname, search, host, searchParams } = new URL(address);
    const http = { method: 'GET', path: pathname, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'check' };
    const answer = (await this.invoke('PresentPresentTimeline', {
      version: '2.0',
      rawPath: pathname,
      rawQueryString: search.slice(1),
      queryStringParameters: Object.fromEntries(searchParams),
      headers: { host },
      requestContext: { http, domainName: host, stage: '$default' },
      isBase64Encoded: false,
    })) as { statusCode: number; body: string; isBase64Encoded?: boolean };
    const text = answer.isBase64Encoded ? Buffer.from(answer.body, 'base64').toString('utf8') : answer.body;
    return { status: answer.statusCode, text };
  }

  async stop(): Promise<void> {
    this.running = false;
    for (const bundle of this.functions.values()) bundle.stop();
    await this.standIns.stop();
    this.dynamo.destroy();
    this.closeTable();
  }

  /** Hands queues and changed rows to their functions, one batch at a time. */
  private async pump(): Promise<void> {
    const mappings = this.wiring.mappings();
    while (this.running) {
      for (const mapping of mappings) {
        if (mapping.queueId === null) await this.streamBatch(mapping);
        else await this.queueBatch(mapping, mapping.queueId);
      }
      await (this.inWork > 0 ? breathe() : wait(100));
    }
  }

  private async queueBatch({ functionId, batchSize }: Mapping, queueId: string): Promise<void> {
    const batch = this.waiting.get(queueId)?.splice(0, batchSize) ?? [];
    if (batch.length === 0) return;
    this.inWork = batch.length;
    const records = batch.map(({ body }, n) => ({
      messageId: String(n),
      body,
      eventSource: 'aws:sqs',
      attributes: {},
    }));
    const failed = await this.failures(functionId, records);
    const { deadLetters, tries } = this.wiring.redrive(queueId);
    for (const [n, message] of batch.entries()) {
      if (!(failed?.has(String(n)) ?? true)) continue;
      const tried = { ...message, tries: message.tries + 1 };
      this.waiting.get(tried.tries < tries ? queueId : deadLetters)?.push(tried);
    }
    this.inWork = 0;
  }

  /** What the table's stream does: compares the rows with those seen before. A batch that failed comes again. */
  private async streamBatch({ functionId, patterns }: Mapping): Promise<void> {
    const { Items = [] } = await this.dynamo.send(new ScanCommand({ TableName: tableName, ConsistentRead: true }));
    const now = new Map(Items.map((image) => [`${image.pk?.S} ${image.sk?.S}`, image]));
    const records = [...now].flatMap(([key, NewImage]) => {
      const OldImage = this.images.get(key);
      if (JSON.stringify(OldImage) === JSON.stringify(NewImage)) return [];
      const { pk, sk } = NewImage;
      const change = { Keys: { pk, sk }, NewImage, ...(OldImage && { OldImage }), SequenceNumber: key };
      return [
        { eventID: key, eventName: OldImage ? 'MODIFY' : 'INSERT', eventSource: 'aws:dynamodb', dynamodb: change },
      ];
    });
    const wanted = records.filter((record) => patterns.some((pattern) => matches(pattern, record)));
    const failed = wanted.length === 0 ? new Set() : await this.failures(functionId, wanted);
    if (failed?.size === 0) this.images = now;
  }

  /** Ids of the records that failed, or null if all did because the function threw. */
  private async failures(functionId: string, Records: unknown[]): Promise<Set<string> | null> {
    try {
      const answer = (await this.functions.get(functionId)?.call({ Records })) as {
        batchItemFailures: { itemIdentifier: string }[];
      };
      return new Set(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    } catch (fault) {
      if (this.running) console.log(`        ${functionId}: ${fault}`);
      return null;
    }
  }

  private resolve(id: string, attribute: string | null): string {
    if (this.waiting.has(id)) return `${this.standIns.url}/000000000000/${id}`;
    if (this.wiring.ids('AWS::SSM::Parameter').includes(id)) return id;
    return attribute === 'ApiEndpoint' ? site : tableName;
  }

  private addresses(endpoint: string): Record<string, string> {
    return {
      ...pretended,
      AWS_ENDPOINT_URL_DYNAMODB: endpoint,
      AWS_ENDPOINT_URL_SQS: this.standIns.url,
      AWS_ENDPOINT_URL_SESV2: this.standIns.url,
      AWS_ENDPOINT_URL_SSM: this.standIns.url,
    };
  }
}
