import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption, type QueueProps } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

interface WorkQueueProps {
  /** Time-out of the function that works the queue off. */
  readonly timeout: Duration;
  /** Tries before a message is parked. */
  readonly tries: number;
  readonly retention?: Duration;
  readonly fifo?: true;
}

/** A queue with its dead-letter queue: nothing lost, and nothing tried for ever. */
export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, { timeout, tries, retention, fifo }: WorkQueueProps) {
    super(scope, id);
    this.deadLetters = deadLetterQueue(this, 'DeadLetters', fifo ? { fifo } : {});
    this.queue = new Queue(this, 'Queue', {
      ...safeQueue,
      ...(fifo ? { fifo } : {}),
      // Six times the function's time-out, as Lambda advises, so that a message in work is not given out again.
      visibilityTimeout: Duration.seconds(6 * timeout.toSeconds()),
      retentionPeriod: retention ?? Duration.days(14),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: tries },
    });
  }
}

/** Keeps what could not be done for the longest that SQS can, 14 days. */
export function deadLetterQueue(scope: Construct, id: string, props: QueueProps = {}): Queue {
  return new Queue(scope, id, { ...safeQueue, ...props, retentionPeriod: Duration.days(14) });
}

/** Encrypted at rest, and over TLS alone. */
export const safeQueue = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };
