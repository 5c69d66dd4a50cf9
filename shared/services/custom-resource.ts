import type { CloudFormationCustomResourceEvent } from 'aws-lambda';

/** What a custom resource made: its attributes by name. */
type Attributes = Readonly<Record<string, string>>;

/**
 * Does a custom resource's work and tells CloudFormation how it went, which waits for an hour otherwise. A fault is
 * told as the reason of the failed deploy. Throws when CloudFormation cannot be told.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-responses.html
 */
export async function answerCloudFormation(
  event: CloudFormationCustomResourceEvent,
  physicalId: string,
  work: () => Promise<Attributes>,
): Promise<void> {
  const { StackId, RequestId, LogicalResourceId, ResponseURL } = event;
  const outcome = await work().then(
    (Data) => ({ Status: 'SUCCESS', Data }),
    (fault) => ({ Status: 'FAILED', Reason: fault instanceof Error ? fault.message : String(fault) }),
  );
  const body = JSON.stringify({ StackId, RequestId, LogicalResourceId, PhysicalResourceId: physicalId, ...outcome });
  // An empty type, since the address is signed without one.
  const answer = await fetch(ResponseURL, { method: 'PUT', body, headers: { 'content-type': '' } });
  if (!answer.ok) throw new Error(`CloudFormation took no answer on ${LogicalResourceId}: status ${answer.status}`);
}
