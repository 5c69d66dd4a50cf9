import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  configuredReaders,
  dynamoReaders,
  type ReaderList,
  readersOf,
} from '../../../shared/services/store/readers.ts';
import { startTable } from '../dynalite.ts';

describe('configured readers', () => {
  test('each address is one reader, however it is capitalised', async () => {
    const readers = await configuredReaders([
      ' you@example.com',
      '',
      'YOU@example.com',
      'they@example.org ',
    ]).confirmed();
    expect(readers.map(({ email }) => email)).toEqual(['you@example.com', 'they@example.org']);
    expect(readersOf(['You@Example.com'])[0]?.id).toBe(readers[0]?.id);
    expect(readers.every(({ minimumSignificance }) => minimumSignificance === 0)).toBe(true);
  });

  test.each([
    'foo',
    'foo@bar',
    'a b@example.com',
    'a@b@example.com',
    'x@-example.com',
    'a@example..com',
    'a@example.com\nBcc: b@c.de',
  ])('an entry like %j stops with a sentence that says what to pass', (email) => {
    expect(() => configuredReaders(['ok@example.com', email])).toThrow(
      /is not an e-mail address; pass one such as you@/,
    );
  });

  test.each(['first.last+tag@sub.example.co.uk', "o'neil@example.com", 'я@пример.рф', 'a@xn--e1afmkfd.xn--p1ai'])(
    'an address like %s is taken',
    (email) => {
      expect(readersOf([email])).toHaveLength(1);
    },
  );
});

describe('readers in the table', () => {
  let table: Awaited<ReturnType<typeof startTable>>;
  let readers: ReaderList;

  beforeAll(async () => {
    table = await startTable();
    readers = dynamoReaders(table.client, table.tableName);
  });
  afterAll(() => table.stop());

  test('ensuring leaves a reader as they are, adding replaces', async () => {
    const [you, they] = readersOf(['you@example.com', 'they@example.org']);
    if (!you || !they) throw new Error('no readers');
    await readers.add({ ...you, minimumSignificance: 0.7 });
    await readers.ensure([you, they]);
    const byEmail = async () =>
      Object.fromEntries(
        (await readers.confirmed()).map(({ email, minimumSignificance }) => [email, minimumSignificance]),
      );
    expect(await byEmail()).toEqual({ 'you@example.com': 0.7, 'they@example.org': 0 });
    await readers.add(you);
    expect(await byEmail()).toEqual({ 'you@example.com': 0, 'they@example.org': 0 });
  });
});
