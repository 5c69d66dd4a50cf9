import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert } from './tally.ts';

/** The parts of a synthesized template that wire its functions. */
interface Resource {
  readonly Type: string;
  readonly Properties: Record<string, unknown>;
  readonly Metadata?: Record<string, unknown>;
}

/** A queue or stream that calls a function. */
export interface Mapping {
  readonly functionId: string;
  /** Logical id of the queue, or null for the table's stream. */
  readonly queueId: string | null;
  readonly batchSize: number;
  /** Stream filters: CloudFormation's patterns, parsed. */
  readonly patterns: readonly unknown[];
}

export class Wiring {
  private readonly resources: Record<string, Resource>;
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    const template = JSON.parse(readFileSync(join(folder, 'Parley.template.json'), 'utf8'));
    this.resources = template.Resources;
  }

  ids(type: string): string[] {
    return Object.keys(this.resources).filter((id) => this.resources[id]?.Type === type);
  }

  /** What a parameter of SSM holds. */
  parameter(id: string): string {
    return String(this.properties(id).Value);
  }

  /** File of a function's bundle. */
  bundle(functionId: string): string {
    const asset = this.resources[functionId]?.Metadata?.['aws:asset:path'];
    assert(typeof asset === 'string', `${functionId} names no asset`);
    return join(this.folder, asset, 'index.mjs');
  }

  /** A function's environment; `resolve` answers a reference to a resource (and its attribute). */
  environment(functionId: string, resolve: (id: string, attribute: string | null) => string): Record<string, string> {
    const { Variables } = this.properties(functionId).Environment as { Variables: Record<string, unknown> };
    return Object.fromEntries(
      Object.entries(Variables).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : resolve(...referenceOf(value)),
      ]),
    );
  }

  mappings(): Mapping[] {
    return this.ids('AWS::Lambda::EventSourceMapping').map((id) => {
      const { FunctionName, EventSourceArn, BatchSize, FilterCriteria } = this.properties(id);
      const [source] = referenceOf(EventSourceArn);
      const filters = (FilterCriteria as { Filters: { Pattern: string }[] } | undefined)?.Filters ?? [];
      return {
        functionId: referenceOf(FunctionName)[0],
        queueId: this.resources[source]?.Type === 'AWS::SQS::Queue' ? source : null,
        batchSize: Number(BatchSize),
        patterns: filters.map(({ Pattern }) => JSON.parse(Pattern)),
      };
    });
  }

  /** Where a queue parks its messages, after how many tries. */
  redrive(queueId: string): { deadLetters: string; tries: number } {
    const policy = this.properties(queueId).RedrivePolicy as { deadLetterTargetArn: unknown; maxReceiveCount: number };
    return { deadLetters: referenceOf(policy.deadLetterTargetArn)[0], tries: policy.maxReceiveCount };
  }

  private properties(id: string): Record<string, unknown> {
    const found = this.resources[id];
    assert(found !== undefined, `the template has no ${id}`);
    return found.Properties;
  }
}

function referenceOf(value: unknown): [id: string, attribute: string | null] {
  const { Ref, 'Fn::GetAtt': parts } = value as { Ref?: string; 'Fn::GetAtt'?: [string, string] };
  if (Ref !== undefined) return [Ref, null];
  assert(parts !== undefined, `no reference to a resource: ${JSON.stringify(value)}`);
  return parts;
}
