import { CustomResource, Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  type ITableV2,
  ProjectionType,
  StreamViewType,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { table as names, partitions } from '../shared/names.ts';
import { ParleyFunction } from './lambda.ts';

/** The one table. It outlives the stack: the timeline cannot be had again. Nothing else of the stack does. */
export class Storage extends Construct {
  readonly table: ITableV2;

  /** Makes a table, or goes on with the one of that name. */
  constructor(scope: Construct, id: string, existing: string | null) {
    super(scope, id);
    this.table = existing === null ? this.makeTable() : this.adoptTable(existing);
  }

  private makeTable(): ITableV2 {
    const table = new TableV2(this, 'Table', {
      partitionKey: { name: names.partition, type: AttributeType.STRING },
      sortKey: { name: names.sort, type: AttributeType.STRING },
      billing: Billing.onDemand(),
      timeToLiveAttribute: names.expires,
      dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      // Without a name of its own, so that the next deploy does not meet it; the output says what it is called.
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
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
    // CDK's class and its interface differ only in how they write that an id may be absent.
    return table as ITableV2;
  }

  /** Only the table itself knows the address of its stream, so a function asks it, and switches on what it lacks. */
  private adoptTable(tableName: string): ITableV2 {
    const adopter = new ParleyFunction(this, 'AdoptTable', {
      file: 'adopt-table',
      description: 'Makes a table that is there already fit to go on with',
      memory: 256,
      timeout: Duration.minutes(5),
      environment: {},
    });
    const adopted = new CustomResource(this, 'Adopted', {
      serviceToken: adopter.functionArn,
      resourceType: 'Custom::AdoptedTable',
      properties: { TableName: tableName },
    });
    const table = TableV2.fromTableAttributes(this, 'Table', {
      tableName,
      tableStreamArn: adopted.getAttString('StreamArn'),
    });
    const actions = [
      'dynamodb:DescribeTable',
      'dynamodb:UpdateTable',
      'dynamodb:DescribeTimeToLive',
      'dynamodb:UpdateTimeToLive',
      'dynamodb:DescribeContinuousBackups',
      'dynamodb:UpdateContinuousBackups',
    ];
    Grant.addToPrincipal({ grantee: adopter, actions, resourceArns: [table.tableArn] });
    // Its permissions first: CloudFormation would call it as soon as the function alone is there.
    adopted.node.addDependency(adopter.role ?? adopter);
    return table;
  }
}

type Partition = keyof typeof partitions;

/** Lets a function read rows of these partitions, by key or query. No function scans. */
export function letRead(table: ITableV2, grantee: IGrantable, ...of: Partition[]): void {
  grant(grantee, table.tableArn, ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'], of);
}

/** Lets a function add and change rows of these partitions, one at a time. Nothing of the timeline is ever deleted. */
export function letWrite(table: ITableV2, grantee: IGrantable, ...of: Partition[]): void {
  grant(grantee, table.tableArn, ['dynamodb:PutItem', 'dynamodb:UpdateItem'], of);
}

/** Lets a function put rows in batches: pointers, and the further pieces of large bodies. */
export function letWriteBatches(table: ITableV2, grantee: IGrantable, ...of: Partition[]): void {
  grant(grantee, table.tableArn, ['dynamodb:BatchWriteItem'], of);
}

/** Lets a function claim deliveries, mark them and give claims back, and take out what is no longer due. */
export function letDeliver(table: ITableV2, grantee: IGrantable): void {
  grant(grantee, table.tableArn, ['dynamodb:UpdateItem', 'dynamodb:DeleteItem'], ['deliveries', 'dueAlerts']);
}

/** Lets a function query the index. */
export function letReadIndex(table: ITableV2, grantee: IGrantable): void {
  grant(grantee, `${table.tableArn}/index/${names.index}`, ['dynamodb:Query'], ['revisits']);
}

/** Narrower than `table.grant`, which takes every index and every row in. */
function grant(grantee: IGrantable, resourceArn: string, actions: string[], of: readonly Partition[]): void {
  const keys = of.map((partition) => partitions[partition]).flatMap((key) => (key.endsWith('#') ? `${key}*` : key));
  // The months are partitions below their list.
  if (of.includes('months')) keys.push(`${partitions.months}#*`);
  Grant.addToPrincipal({
    grantee,
    actions,
    resourceArns: [resourceArn],
    conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': keys } },
  });
}
