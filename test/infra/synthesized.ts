import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { readSettings } from '../../infra/settings.ts';
import { ParleyStack } from '../../infra/stack.ts';

export interface Resource {
  readonly Type: string;
  readonly Properties: Record<string, unknown>;
  readonly DeletionPolicy?: string;
}

export interface Statement {
  readonly Effect: string;
  readonly Action: string | string[];
  readonly Resource: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | string[]>>>>;
}

// CDK checks every template at length; `npm run synth` lets it, here it would cost seconds.
process.env.CDK_VALIDATION = 'false';

/** The stack's template for a context, without bundling the functions. */
export function templateFor(context: Record<string, unknown>): Template {
  return Template.fromStack(stackFor(context));
}

/** The stack for a context, under the feature flags of cdk.json, without bundling the functions. */
export function stackFor(context: Record<string, unknown>): ParleyStack {
  const app = new App({ context: { ...featureFlags, 'aws:cdk:bundling-stacks': [] } });
  return new ParleyStack(
    app,
    'Parley',
    readSettings((key) => context[key], emulator),
  );
}

export const featureFlags: Record<string, unknown> = JSON.parse(readFileSync('cdk.json', 'utf8')).context;

const emulator = 'http://localhost:4566';

/** Resources of a type by logical id. */
export function resources(template: Template, type: string): Record<string, Resource> {
  return template.findResources(type) as Record<string, Resource>;
}

/** The one resource of a type whose logical id begins so. */
export function resource(template: Template, type: string, prefix: string): [string, Resource] {
  const found = Object.entries(resources(template, type)).filter(([id]) => id.startsWith(prefix));
  const [only] = found;
  if (only === undefined || found.length !== 1) throw new Error(`${found.length} ${type} begin with ${prefix}`);
  return only;
}

/** Everything that a function's role may do, and on which partitions of the table where that is said. */
export function allowed(
  template: Template,
  functionPrefix: string,
): { action: string; resource: string; keys: readonly string[] }[] {
  const [id] = resource(template, 'AWS::Lambda::Function', functionPrefix);
  const [role] = resource(template, 'AWS::IAM::Role', id.slice(0, -8));
  const policies = Object.values(resources(template, 'AWS::IAM::Policy')).filter((policy) =>
    JSON.stringify(policy.Properties.Roles).includes(role),
  );
  return policies.flatMap(({ Properties }) =>
    (Properties.PolicyDocument as { Statement: Statement[] }).Statement.flatMap(({ Action, Resource, Condition }) =>
      [Action].flat().map((action) => ({ action, resource: JSON.stringify(Resource), keys: leadingKeys(Condition) })),
    ),
  );
}

function leadingKeys(condition: Statement['Condition']): readonly string[] {
  return [condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'] ?? []].flat();
}

export { Match };
