import { randomUUID } from 'node:crypto';
import type { Context, SQSRecord } from 'aws-lambda';
import { messageGroup } from '../../../shared/names.ts';
import type { Message } from './journal.ts';

/** What Lambda would pass to a function as its context. `milliseconds` is the time it may take. */
export function lambdaContext(functionName: string, milliseconds: number): Context {
  const deadline = Date.now() + milliseconds;
  const arn = `arn:aws:lambda:local:000000000000:function:${functionName}`;
  return {
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: arn,
    memoryLimitInMB: '1024',
    awsRequestId: randomUUID(),
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    done: () => undefined,
    fail: () => undefined,
    succeed: () => undefined,
  };
}

/** A message as SQS would hand it to a function (https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html). */
export function sqsRecord(queue: string, message: Message, fifo: boolean): SQSRecord {
  return {
    messageId: message.id,
    receiptHandle: `${message.id}#${message.receives}`,
    body: message.body,
    attributes: {
      ApproximateReceiveCount: String(message.receives),
      SentTimestamp: String(Date.parse(message.sentAt)),
      SenderId: 'local',
      ApproximateFirstReceiveTimestamp: String(Date.now()),
      ...(fifo && { MessageGroupId: messageGroup, MessageDeduplicationId: message.id, SequenceNumber: message.id }),
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: `arn:aws:sqs:local:000000000000:${queue}${fifo ? '.fifo' : ''}`,
    awsRegion: 'local',
  };
}
