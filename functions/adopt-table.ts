import type { CloudFormationCustomResourceEvent } from 'aws-lambda';
import { adoptTable } from '../shared/services/adopt-table.ts';
import { answerCloudFormation } from '../shared/services/custom-resource.ts';
import { plainDynamo } from './runtime.ts';

/** Custom resource -> a table that is there already, made fit to go on with. Taken down, the table stays as it is. */
export function handler(event: CloudFormationCustomResourceEvent): Promise<void> {
  const name = String(event.ResourceProperties.TableName);
  return answerCloudFormation(event, name, async () =>
    event.RequestType === 'Delete' ? {} : { StreamArn: await adoptTable(plainDynamo(), name) },
  );
}
