import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { GetQueueAttributesCommand, ListQueuesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type Cloud, type Mailed, unfolded } from './cloud.ts';
import { pretended } from './deployment.ts';
import type { Emulator } from './emulator.ts';
import { TableView } from './table-view.ts';
import { assert } from './tally.ts';

/** The stack as it was deployed to MiniStack. */
export class EmulatedCloud implements Cloud {
  private readonly url: string;
  private readonly sqs: SQSClient;
  private readonly table: TableView;

  constructor({ url }: Emulator) {
    this.url = url;
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    const access = { endpoint: url, region: pretended.AWS_REGION, credentials };
    this.sqs = new SQSClient(access);
    const dynamo = new DynamoDBClient(access);
    this.table = new TableView(DynamoDBDocumentClient.from(dynamo), async () => {
      const { TableNames = [] } = await dynamo.send(new ListTablesCommand({}));
      const [name] = TableNames;
      assert(name !== undefined && TableNames.length === 1, `${TableNames.length} tables where one was expected`);
      return name;
    });
  }

  developments() {
    return this.table.developments();
  }

  forgetFeeds() {
    return this.table.forgetFeeds();
  }

  async mails(): Promise<readonly Mailed[]> {
    const answer = await fetch(`${this.url}/_ministack/ses/messages`);
    const { messages } = (await answer.json()) as { messages: Record<string, Record<string, unknown>[]> };
    return Object.values(messages)
      .flat()
      .map((message) => ({
        from: String(message.Source),
        to: [message.To].flat().map(String),
        text: unfolded(textsOf(message).join('\n')),
      }));
  }

  async queues(): Promise<ReadonlyMap<string, number>> {
    const { QueueUrls = [] } = await this.sqs.send(new ListQueuesCommand({}));
    const counts = QueueUrls.map(async (QueueUrl): Promise<[string, number]> => {
      const { Attributes = {} } = await this.sqs.send(
        new GetQueueAttributesCommand({
          QueueUrl,
          AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
        }),
      );
      return [QueueUrl.split('/').at(-1) ?? '', Object.values(Attributes).reduce((sum, n) => sum + Number(n), 0)];
    });
    return new Map(await Promise.all(counts));
  }

  async invoke(part: string, payload: unknown = {}): Promise<unknown> {
    const listed = (await (await this.lambda('/2015-03-31/functions/', 'GET')).json()) as {
      Functions: { FunctionName: string }[];
    };
    const name = listed.Functions.map(({ FunctionName }) => FunctionName).find((fn) => fn.includes(part));
    assert(name !== undefined, `no function is named after ${part}`);
    const answer = await this.lambda(`/2015-03-31/functions/${name}/invocations`, 'POST', JSON.stringify(payload));
    const text = await answer.text();
    assert(answer.headers.get('x-amz-function-error') === null, `${name} failed: ${text}`);
    return JSON.parse(text);
  }

  /** By path: names under "localhost" are not found everywhere. */
  async get(address: string): Promise<{ status: number; text: string }> {
    const { hostname, pathname, search } = new URL(address);
    const [api] = hostname.split('.');
    const answer = await fetch(`${this.url}/_aws/execute-api/${api}/$default${pathname}${search}`);
    return { status: answer.status, text: await answer.text() };
  }

  private async lambda(path: string, method: string, body?: string): Promise<Response> {
    const authorization = `AWS4-HMAC-SHA256 Credential=test/20260101/${pretended.AWS_REGION}/lambda/aws4_request, SignedHeaders=host, Signature=0`;
    return fetch(`${this.url}${path}`, { method, headers: { authorization }, ...(body === undefined ? {} : { body }) });
  }
}

/** Every text in a value, however deep. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
