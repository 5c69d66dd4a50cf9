import { DeleteCommand, type DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { developmentRow } from '../../shared/names.ts';
import type { Row } from './cloud.ts';

/** The stack's table, looked at from outside. */
export class TableView {
  private readonly client: DynamoDBDocumentClient;
  private readonly name: () => Promise<string>;

  constructor(client: DynamoDBDocumentClient, name: () => Promise<string>) {
    this.client = client;
    this.name = name;
  }

  async developments(): Promise<readonly Row[]> {
    return (await this.rows()).filter(({ sk }) => sk === developmentRow);
  }

  async forgetFeeds(): Promise<number> {
    const feeds = (await this.rows()).filter(({ pk }) => pk === 'FEEDS');
    for (const { pk, sk } of feeds) {
      await this.client.send(new DeleteCommand({ TableName: await this.name(), Key: { pk, sk } }));
    }
    return feeds.length;
  }

  private async rows(): Promise<readonly Row[]> {
    const { Items = [] } = await this.client.send(
      new ScanCommand({ TableName: await this.name(), ConsistentRead: true }),
    );
    return Items;
  }
}
