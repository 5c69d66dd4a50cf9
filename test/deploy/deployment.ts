import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { CloudFormationClient, DeleteStackCommand, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import type { Emulator } from './emulator.ts';
import { run, tail } from './processes.ts';

/** What `cdk deploy` says of the stack. */
export interface Outputs {
  readonly PageUrl: string;
  readonly ApiUrl: string;
  readonly Table: string;
  readonly Next: string;
}

const account = '000000000000';
const region = 'us-east-1';

/** Credentials and region that any emulator takes. */
export const pretended = {
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_REGION: region,
  AWS_DEFAULT_REGION: region,
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
};

/** Synthesizes the stack with its real bundles into `out`, for an emulator. */
export async function synthesize(context: Record<string, string>, out: string): Promise<void> {
  const settings = Object.entries(context).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  await cdk(['synth', '-q', '-o', out, ...settings], { AWS_ENDPOINT_URL: 'http://localhost' }, 180);
}

export async function bootstrap({ url }: Emulator): Promise<void> {
  await cdk(['bootstrap', `aws://${account}/${region}`, '--app', ''], { AWS_ENDPOINT_URL: url }, 60);
}

/** Deploys what was synthesized. */
export async function deploy({ url }: Emulator, out: string): Promise<Outputs> {
  const file = `${out}/outputs.json`;
  const args = ['deploy', '--app', out, '--all', '--require-approval', 'never', '--outputs-file', file];
  await cdk(args, { AWS_ENDPOINT_URL: url }, 120);
  const { Parley } = JSON.parse(readFileSync(file, 'utf8')) as { Parley: Outputs };
  return Parley;
}

/** Takes the stack down. Not by `cdk destroy`, which names the stack by its id, for which the emulator deletes nothing. */
export async function destroy({ url }: Emulator): Promise<void> {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = new CloudFormationClient({ endpoint: url, region, credentials });
  const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName: 'Parley' }));
  const StackName = Stacks[0]?.StackId ?? 'Parley';
  await client.send(new DeleteStackCommand({ StackName: 'Parley' }));
  for (let seconds = 0; seconds < 60; seconds++) {
    const { Stacks: left = [] } = await client.send(new DescribeStacksCommand({ StackName }));
    if (left.every(({ StackStatus }) => StackStatus === 'DELETE_COMPLETE')) return;
    await wait(1000);
  }
  throw new Error('the stack is not gone within a minute');
}

async function cdk(args: string[], env: NodeJS.ProcessEnv, seconds: number): Promise<void> {
  const { status, output } = await run('node_modules/.bin/cdk', [...args, '--no-notices'], {
    // The template's own checks are what `npm run synth` is for.
    env: { ...pretended, ...env, CDK_VALIDATION: 'false', CDK_DISABLE_CLI_TELEMETRY: 'true' },
    seconds,
  });
  if (status !== 0) throw new Error(`cdk ${args[0]} ended with status ${status}:\n${tail(output)}`);
}
