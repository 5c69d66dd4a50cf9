import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Mailed, unfolded } from './cloud.ts';

/** Queues, parameters and a mailbox that speak as much of SQS, SSM and SES as the functions use. */
export interface StandIns {
  readonly url: string;
  readonly mails: Mailed[];
  stop(): Promise<void>;
}

interface Entry {
  readonly Id: string;
  readonly MessageBody: string;
}

/** Starts them; `queued` takes each message with the last part of its queue's address, `parameter` answers a name. */
export async function startStandIns(
  queued: (queue: string, body: string) => void,
  parameter: (name: string) => string,
): Promise<StandIns> {
  const mails: Mailed[] = [];
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await bodyOf(request));
    const target = String(request.headers['x-amz-target'] ?? '');
    const answer = answerOf(target, request.url, body);
    response.writeHead(answer === null ? 400 : 200, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(JSON.stringify(answer ?? { __type: 'UnknownOperation', message: `${target} ${request.url}` }));
  });
  function answerOf(target: string, path: string | undefined, body: Record<string, unknown>) {
    if (target.startsWith('AmazonSQS.')) return takeMessages(target, body, queued);
    if (target === 'AmazonSSM.GetParameter') return { Parameter: { Value: parameter(String(body.Name)) } };
    return path === '/v2/email/outbound-emails' ? takeMail(body, mails) : null;
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mails,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function takeMessages(target: string, body: Record<string, unknown>, queued: (queue: string, body: string) => void) {
  const single = target === 'AmazonSQS.SendMessage';
  if (!single && target !== 'AmazonSQS.SendMessageBatch') return null;
  const entries = single ? [{ Id: '1', MessageBody: String(body.MessageBody) }] : (body.Entries as Entry[]);
  const queue = String(body.QueueUrl).split('/').at(-1) ?? '';
  for (const { MessageBody } of entries) queued(queue, MessageBody);
  // The SDK compares this hash with its own.
  const taken = entries.map(({ Id, MessageBody }) => ({
    Id,
    MessageId: `${queue}-${Id}`,
    MD5OfMessageBody: createHash('md5').update(MessageBody).digest('hex'),
  }));
  return single ? taken[0] : { Successful: taken, Failed: [] };
}

function takeMail(body: Record<string, unknown>, mails: Mailed[]): { MessageId: string } {
  const { Content, Destination, FromEmailAddress } = body as {
    Content: { Raw: { Data: string } };
    Destination?: { ToAddresses?: string[] };
    FromEmailAddress?: string;
  };
  const raw = Buffer.from(Content.Raw.Data, 'base64').toString('utf8');
  mails.push({
    from: FromEmailAddress ?? raw.match(/^From: (.+)$/im)?.[1] ?? '',
    to: Destination?.ToAddresses ?? [raw.match(/^To: (.+)$/im)?.[1] ?? ''],
    text: unfolded(raw),
  });
  return { MessageId: `mail-${mails.length}` };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text || '{}';
}
