import {
  CloudFormationClient,
  DescribeStacksCommand,
  paginateListStackResources,
} from '@aws-sdk/client-cloudformation';

/** What a deployed stack is made of. */
export interface StackResources {
  /** Values of the outputs by name. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Physical ids of a type's resources whose logical id begins so. */
  idsOf(type: string, prefix?: string): readonly string[];
}

/** Reads the outputs and all resources of a stack. Throws in one sentence where there is none. */
export async function readStack(name: string): Promise<StackResources> {
  const client = new CloudFormationClient({});
  const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName: name })).catch((error: unknown) => {
    throw new Error(
      `Stack ${name} cannot be read with these credentials in this region: ${error instanceof Error ? error.message : error}`,
    );
  });
  const outputs = (Stacks[0]?.Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]);
  const found: { type: string; logical: string; physical: string }[] = [];
  for await (const page of paginateListStackResources({ client }, { StackName: name })) {
    for (const { ResourceType = '', LogicalResourceId = '', PhysicalResourceId = '' } of page.StackResourceSummaries ??
      [])
      found.push({ type: ResourceType, logical: LogicalResourceId, physical: PhysicalResourceId });
  }
  return {
    outputs: Object.fromEntries(outputs),
    idsOf: (type, prefix = '') =>
      found.filter((one) => one.type === type && one.logical.startsWith(prefix)).map(({ physical }) => physical),
  };
}
