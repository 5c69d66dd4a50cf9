import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { resource, templateFor } from './synthesized.ts';

const template = templateFor({ alertEmail: 'you@example.com' });
// Below the helpers, which are called with variables there.
const [, helpers = '', ...rest] = readFileSync('infra/RUNBOOK.md', 'utf8').split('```');
const commands = rest.join('```');
const calls = (helper: string) => [...new Set(commands.match(new RegExp(`\\b${helper} [A-Z]\\w+`, 'g')))];

describe('the commands of the runbook find their resources', () => {
  test.each(calls('log'))('%s', (call) => {
    resource(template, 'AWS::Logs::LogGroup', `${call.slice('log '.length)}Logs`);
  });

  test.each([...calls('peek'), ...calls('redrive')])('%s', (call) => {
    resource(template, 'AWS::SQS::Queue', call.split(' ')[1] ?? '');
  });

  test.each(commands.match(/\bnamed \w+ AWS::\w+::\w+/g) ?? [])('%s', (call) => {
    const [, prefix = '', type = ''] = call.split(' ');
    resource(template, type, prefix);
  });

  test('past a hundred resources too, where describing a stack ends', () => {
    expect(helpers).toContain('list-stack-resources');
    expect(helpers + commands).not.toContain('describe-stack-resources');
    // Text is queried page by page, so an index would pick one of each.
    expect(helpers).not.toMatch(/PhysicalResourceId\|?\[0\]/);
  });

  test('there are some of each kind, for every function and dead-letter queue', () => {
    expect(calls('log').length).toBeGreaterThanOrEqual(8);
    expect(calls('peek').length).toBeGreaterThanOrEqual(3);
  });
});
