import { CloudWatchClient, SetAlarmStateCommand } from '@aws-sdk/client-cloudwatch';
import { systemClock } from '../../../../shared/services/clock.ts';
import { examine, type Finding } from '../../doctor/examine.ts';
import { readDeployment } from '../../doctor/read-deployment.ts';
import { readStack, type StackResources } from '../../doctor/stack-resources.ts';
import type { Given } from '../command.ts';

/** `parley doctor`: what is amiss with a deployment, and the next step. Status 1 where anything is. */
export async function doctor(given: Given): Promise<number> {
  const stack = await readStack(given.text('stack') ?? 'Parley');
  if (given.has('test-alarm')) await raiseForTest(stack);
  const findings = examine(await readDeployment(stack, systemClock.now()));
  process.stdout.write(given.has('json') ? `${JSON.stringify(findings, null, 2)}\n` : findingLines(findings));
  return findings.every(({ state }) => state === 'well') ? 0 : 1;
}

/** Findings as lines for a terminal, each that is not well with its next step below. */
export function findingLines(findings: readonly Finding[]): string {
  const lines = findings.map(({ check, state, says, next }) => {
    const line = `${state.padEnd(8)} ${check.padEnd(18)} ${says}\n`;
    return next === null ? line : `${line}${' '.repeat(28)}-> ${next}\n`;
  });
  const amiss = findings.filter(({ state }) => state !== 'well').length;
  return `${lines.join('')}${amiss === 0 ? 'all is well' : `${amiss} of ${findings.length} not well`}\n`;
}

/** Raises an alarm for a moment; CloudWatch takes it back at its next look, which mails once more. */
async function raiseForTest(stack: StackResources): Promise<void> {
  const [AlarmName] = stack.idsOf('AWS::CloudWatch::Alarm', 'AlarmsPagesFail');
  if (AlarmName === undefined) throw new Error('The stack has no alarm to test; deploy again');
  const StateReason = 'A test by parley doctor --test-alarm; nothing is wrong';
  await new CloudWatchClient({}).send(new SetAlarmStateCommand({ AlarmName, StateValue: 'ALARM', StateReason }));
  process.stderr.write(`${AlarmName} is raised for a test: its mail should come within a minute\n`);
}
