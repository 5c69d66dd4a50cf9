import { Duration } from 'aws-cdk-lib';
import { HttpApi, HttpMethod, HttpStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { environment } from '../shared/names.ts';
import { ParleyFunction } from './lambda.ts';
import { feedEnvironment, type Settings } from './settings.ts';
import { letRead } from './storage.ts';

/** A query -> the timeline, over HTTP. */
export class Present extends Construct {
  readonly api: HttpApi;
  /** Public address, without a slash at the end. */
  readonly url: string;
  readonly presentTimeline: ParleyFunction;

  constructor(scope: Construct, id: string, { table, settings }: { table: ITableV2; settings: Settings }) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', { apiName: 'parley', createDefaultStage: false });
    // The API stands before its function, so both this function and the mails can name its address.
    this.url = this.api.apiEndpoint;
    this.presentTimeline = new ParleyFunction(this, 'PresentTimeline', {
      file: 'present-timeline',
      description: 'Serves the timeline as page and data',
      // Somebody waits: more memory is more processor, so a first request is answered sooner.
      memory: 1024,
      // API Gateway gives up after 30 s.
      timeout: Duration.seconds(29),
      environment: {
        [environment.table]: table.tableName,
        [environment.siteUrl]: this.url,
        ...feedEnvironment(settings),
      },
    });
    letRead(table, this.presentTimeline, 'developments', 'months', 'feeds');
    const integration = new HttpLambdaIntegration('Timeline', this.presentTimeline);
    for (const path of ['/', '/{proxy+}']) {
      this.api.addRoutes({ path, methods: [HttpMethod.GET, HttpMethod.HEAD], integration });
    }
    // Open to all, so its cost is bounded here. No access log: who reads the timeline is nobody's business.
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: 20, burstLimit: 40 },
    });
  }
}
