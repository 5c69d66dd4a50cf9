import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { GetQueueAttributesCommand, ListQueuesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DeleteCommand, DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { developmentRow } from '../../shared/names.ts';
import { pretended } from './deployment.ts';
import { assert } from './tally.ts';

export interface Mailed {
  readonly from: string;
  readonly to: readonly string[];
  /** Subject and body, as far as the emulator shows them. */
  readonly text: string;
}

export type Row = Readonly<Record<string, unknown>>;

/** What a person with an AWS console would look at and press, in the emulator. */
export class Cloud {
  private readonly url: string;
  private readonly port: number;
  private readonly sqs: SQSClient;
  private readonly dynamo: DynamoDBDocumentClient;

  constructor(url: string, port: number) {
    this.url = url;
    this.port = port;
    const access = {
      endpoint: url,
      region: pretended.AWS_REGION,
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    };
    this.sqs = new SQSClient(access);
    this.dynamo = DynamoDBDocumentClient.from(new DynamoDBClient(access));
  }

  async rows(): Promise<readonly Row[]> {
    const { Items = [] } = await this.dynamo.send(new ScanCommand({ TableName: await this.table() }));
    return Items;
  }

  async developments(): Promise<readonly Row[]> {
    return (await this.rows()).filter(({ sk }) => sk === developmentRow);
  }

  /** Forgets when the feeds were polled and what was in them, so that the next tick takes them all up again. */
  async forgetFeeds(): Promise<number> {
    const feeds = (await this.rows()).filter(({ pk }) => pk === 'FEEDS');
    for (const { pk, sk } of feeds) {
      await this.dynamo.send(new DeleteCommand({ TableName: await this.table(), Key: { pk, sk } }));
    }
    return feeds.length;
  }

  async mails(): Promise<readonly Mailed[]> {
    const answer = await fetch(`${this.url}/_ministack/ses/messages`);
    const { messages } = (await answer.json()) as { messages: Record<string, Record<string, unknown>[]> };
    return Object.values(messages)
      .flat()
      .map((message) => ({
        from: String(message.Source),
        to: [message.To].flat().map(String),
        text: unfolded(JSON.stringify(message)),
      }));
  }

  /** Waiting and hidden messages by queue name. */
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

  /** Calls the function whose name holds `part`, and returns its answer. Throws what it threw. */
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

  /** Asks the HTTP API as its address would, had it a name in DNS. */
  async get(address: string): Promise<{ status: number; text: string }> {
    const { hostname, pathname, search } = new URL(address);
    const [api] = hostname.split('.');
    const answer = await fetch(`http://localhost:${this.port}/_aws/execute-api/${api}/$default${pathname}${search}`);
    return { status: answer.status, text: await answer.text() };
  }

  private async lambda(path: string, method: string, body?: string): Promise<Response> {
    const authorization = `AWS4-HMAC-SHA256 Credential=test/20260101/${pretended.AWS_REGION}/lambda/aws4_request, SignedHeaders=host, Signature=0`;
    return fetch(`${this.url}${path}`, { method, headers: { authorization }, ...(body === undefined ? {} : { body }) });
  }

  private async table(): Promise<string> {
    const { TableNames = [] } = await this.dynamo.send(new ListTablesCommand({}));
    const [name] = TableNames;
    assert(name !== undefined && TableNames.length === 1, `${TableNames.length} tables where one was expected`);
    return name;
  }
}

/** Undoes JSON's and quoted-printable's line breaks (RFC 2045 6.7), so that sentences can be found. */
function unfolded(json: string): string {
  return json
    .replaceAll(/=(\\r)?\\n/g, '')
    .replaceAll(/(\\r)?\\n/g, ' ')
    .replaceAll(/=3D/g, '=');
}
