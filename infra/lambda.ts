import { fileURLToPath } from 'node:url';
import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda';
import { type BundlingOptions, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

interface ParleyFunctionProps {
  /** File in functions/, without its ending. */
  readonly file: string;
  readonly description: string;
  /** MB. Processor time grows with it: 1,769 MB is one whole processor (Lambda developer guide, memory). */
  readonly memory: number;
  readonly timeout: Duration;
  readonly environment: Record<string, string>;
}

/** A function with what all of Parley's functions have in common. */
export class ParleyFunction extends NodejsFunction {
  /** The file's name: `service` in its logs and metrics. */
  readonly service: string;

  constructor(scope: Construct, id: string, { file, description, memory, timeout, environment }: ParleyFunctionProps) {
    const logGroup = new LogGroup(scope, `${id}Logs`, {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // Of its own, since the managed role for functions may write every log of the account.
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    super(scope, id, {
      entry: fileURLToPath(new URL(`../functions/${file}.ts`, import.meta.url)),
      handler: 'handler',
      description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: memory,
      timeout,
      environment: {
        POWERTOOLS_SERVICE_NAME: file,
        POWERTOOLS_LOG_LEVEL: 'INFO',
        NODE_OPTIONS: '--enable-source-maps',
        ...environment,
      },
      logGroup,
      role,
      bundling,
    });
    this.service = file;
  }
}

const bundling: BundlingOptions = {
  format: OutputFormat.ESM,
  // Older than the runtime on purpose: nothing is lost, and the same bundles run on the Node that is on this machine.
  target: 'node20',
  mainFields: ['module', 'main'],
  minify: true,
  sourceMap: true,
  sourcesContent: false,
  // The SDK goes in: it starts faster than the runtime's own, and the version is the one that was tested.
  externalModules: [],
  // For the CommonJS packages within, which an ES module gives no `require`.
  banner: "import{createRequire as parleyRequire}from'node:module';const require=parleyRequire(import.meta.url);",
};
