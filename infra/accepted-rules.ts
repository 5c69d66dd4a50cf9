import { Validations } from 'aws-cdk-lib';
import type { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import type { IConstruct } from 'constructs';
import type { Pipeline } from './pipeline.ts';

/** Rules of cdk-nag that Parley breaks on purpose, each where it is broken and with the reason. */
export function acceptRules(stack: IConstruct, { schedules, collect, detect, group, notify, present }: Pipeline): void {
  accept(
    stack,
    'Serverless::Serverless-LambdaTracing',
    'A trace of each of a million runs a month would cost more than the runs; the logs carry the id of what is worked on through all stages.',
  );
  accept(
    stack,
    'Serverless::Serverless-LambdaDLQ',
    'Nothing calls a function and forgets it but the schedules, whose dropped calls go to a queue; queues and the stream park what fails.',
  );
  accept(
    stack,
    'Serverless::Serverless-SNSRedrivePolicy',
    'An alarm that could not be mailed stays raised in CloudWatch, where the dashboard shows it.',
  );
  for (const { deadLetters } of [collect, detect, group, notify]) {
    accept(deadLetters, 'AwsSolutions::AwsSolutions-SQS3', endOfTheLine);
    accept(deadLetters, 'Serverless::Serverless-SQSRedrivePolicy', endOfTheLine);
  }
  accept(schedules, 'AwsSolutions::AwsSolutions-SQS3', endOfTheLine);
  accept(schedules, 'Serverless::Serverless-SQSRedrivePolicy', endOfTheLine);
  for (const worker of [collect.collectFeed, detect.detectMentions, group.groupDevelopments]) {
    accept(
      worker,
      'Serverless::Serverless-LambdaEventSourceMappingDestination',
      'SQS itself parks what fails, in the dead-letter queue of the queue.',
    );
  }
  accept(present, 'AwsSolutions::AwsSolutions-APIG4', 'The timeline is open to all, and only read.');
  for (const rule of ['AwsSolutions::AwsSolutions-APIG1', 'Serverless::Serverless-APIGWAccessLogging']) {
    accept(
      present,
      rule,
      'Who reads the timeline is nobody’s business; requests and faults are counted without names.',
    );
  }
  for (const fn of [
    collect.collectDueFeeds,
    detect.detectRevisits,
    group.groupMissed,
    notify.notifyMissed,
    notify.mailReaders,
  ]) {
    const id = fn.stack.getLogicalId(fn.node.defaultChild as CfnFunction);
    accept(
      stack,
      `AwsSolutions::AwsSolutions-IAM5[Resource::<${id}.Arn>:*]`,
      'The role of a schedule may call its function in any version, and there are no versions.',
    );
  }
}

const endOfTheLine = 'It is where messages end that failed; an alarm tells of the first one.';

function accept(scope: IConstruct, id: string, reason: string): void {
  Validations.of(scope).acknowledge({ id, reason });
}
