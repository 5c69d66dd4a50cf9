import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, ProjectionType, StreamViewType, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { table as names } from '../shared/names.ts';

/** The one table. It outlives the stack: the timeline cannot be had again. */
export class Storage extends Construct {
  readonly table: TableV2;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.table = new TableV2(this, 'Table', {
      partitionKey: { name: names.partition, type: AttributeType.STRING },
      sortKey: { name: names.sort, type: AttributeType.STRING },
      billing: Billing.onDemand(),
      timeToLiveAttribute: names.expires,
      dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      removalPolicy: RemovalPolicy.RETAIN,
      globalSecondaryIndexes: [
        {
          indexName: names.index,
          partitionKey: { name: names.indexPartition, type: AttributeType.STRING },
          sortKey: { name: names.indexSort, type: AttributeType.STRING },
          // The stores read the rows themselves, as they stand.
          projectionType: ProjectionType.KEYS_ONLY,
        },
      ],
    });
  }
}

/** Lets a function read rows, by key or query. No function scans. */
export function letRead(table: TableV2, grantee: IGrantable): void {
  grant(grantee, table.tableArn, ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query']);
}

/** Lets a function add and change rows. Nothing of the timeline is ever deleted. */
export function letWrite(table: TableV2, grantee: IGrantable): void {
  grant(grantee, table.tableArn, ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:BatchWriteItem']);
}

/** Lets a function delete rows: the delivery ledger gives claims back so. */
export function letDelete(table: TableV2, grantee: IGrantable): void {
  grant(grantee, table.tableArn, ['dynamodb:DeleteItem']);
}

/** Lets a function query the index. */
export function letReadIndex(table: TableV2, grantee: IGrantable): void {
  grant(grantee, `${table.tableArn}/index/${names.index}`, ['dynamodb:Query']);
}

/** Narrower than `table.grant`, which takes every index in. */
function grant(grantee: IGrantable, resourceArn: string, actions: string[]): void {
  Grant.addToPrincipal({ grantee, actions, resourceArns: [resourceArn] });
}
