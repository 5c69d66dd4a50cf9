import type { SSMClient } from '@aws-sdk/client-ssm';
import { describe, expect, test } from '@jest/globals';
import { mailAddresses, ssmParameters } from '../../shared/services/parameters.ts';

/** As much of SSM as is asked for: values by name, and how often each was asked for. */
function fakeSsm(values: Record<string, string>) {
  const asked: unknown[] = [];
  const send = async ({ input }: { input: { Name: string } }) => {
    asked.push(input);
    if (!(input.Name in values)) throw new Error('ParameterNotFound');
    return { Parameter: { Value: values[input.Name] } };
  };
  return { client: { send } as unknown as SSMClient, asked };
}

describe('parameters', () => {
  test('are asked for once, decrypted', async () => {
    const { client, asked } = fakeSsm({ '/parley/smtp': 'smtp://mail.example.org' });
    const parameters = ssmParameters(client);
    expect(await parameters.get('/parley/smtp')).toBe('smtp://mail.example.org');
    expect(await parameters.get('/parley/smtp')).toBe('smtp://mail.example.org');
    expect(asked).toEqual([{ Name: '/parley/smtp', WithDecryption: true }]);
  });

  test('one that is missing is named, and asked for again the next time', async () => {
    const { client, asked } = fakeSsm({});
    const parameters = ssmParameters(client);
    await expect(parameters.get('/a')).rejects.toThrow('Parameter /a cannot be read: ParameterNotFound');
    await expect(parameters.get('/a')).rejects.toThrow('Parameter /a cannot be read');
    expect(asked).toHaveLength(2);
  });
});

describe('mail addresses', () => {
  test('are read as the stack writes them', () => {
    const addresses = { readers: ['a@example.com'], sender: 'p@example.org' };
    expect(mailAddresses(JSON.stringify(addresses))).toEqual(addresses);
  });

  test.each(['', 'a@example.com', '{"readers":"a@example.com"}'])('%j is malformed and says what to do', (text) => {
    expect(() => mailAddresses(text)).toThrow(/malformed; deploy again/);
  });
});
