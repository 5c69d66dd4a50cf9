import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';
import { answerCloudFormation } from '../../shared/services/custom-resource.ts';

let status = 200;
let told: { method: string | undefined; type: string | undefined; body: Record<string, unknown> }[] = [];
const server = createServer(async (request, response) => {
  let text = '';
  for await (const chunk of request) text += chunk;
  told.push({ method: request.method, type: request.headers['content-type'], body: JSON.parse(text) });
  response.writeHead(status).end();
});

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve())));
afterAll(() => {
  server.close();
});
beforeEach(() => {
  status = 200;
  told = [];
});

function event(): CloudFormationCustomResourceEvent {
  const { port } = server.address() as AddressInfo;
  const request = { StackId: 'stack', RequestId: 'request', LogicalResourceId: 'Adopted', ResourceType: 'Custom::X' };
  const ResponseURL = `http://127.0.0.1:${port}/answer`;
  return { ...request, RequestType: 'Create', ServiceToken: '', ResponseURL, ResourceProperties: { ServiceToken: '' } };
}

const named = { StackId: 'stack', RequestId: 'request', LogicalResourceId: 'Adopted', PhysicalResourceId: 'T' };

describe('CloudFormation is told', () => {
  test('what was made', async () => {
    await answerCloudFormation(event(), 'T', async () => ({ StreamArn: 'arn' }));
    expect(told).toEqual([
      { method: 'PUT', type: '', body: { ...named, Status: 'SUCCESS', Data: { StreamArn: 'arn' } } },
    ]);
  });

  test('why it failed, so that the deploy does not wait for an hour', async () => {
    await answerCloudFormation(event(), 'T', () => Promise.reject(new Error('no such table')));
    expect(told.map(({ body }) => body)).toEqual([{ ...named, Status: 'FAILED', Reason: 'no such table' }]);
  });

  test('or the function fails, and is called again', async () => {
    status = 403;
    await expect(answerCloudFormation(event(), 'T', async () => ({}))).rejects.toThrow(/on Adopted: status 403/);
  });
});
