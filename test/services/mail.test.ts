import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { afterEach, describe, expect, test } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { RawMail } from '../../shared/notify/email/raw-mail.ts';
import { folderMail, sesMail, smtpMail } from '../../shared/services/mail.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

const mail: RawMail = {
  from: 'parley@example.org',
  to: 'you@example.com',
  messageId: '<alert.1@parley.example>',
  raw: Buffer.from(
    [
      'From: Parley <parley@example.org>',
      'To: you@example.com',
      'Subject: Envoys met',
      'Message-ID: <alert.1@parley.example>',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      'Переговоры',
      '.',
      'after a lone dot',
      '',
    ].join('\r\n'),
  ),
};

describe('mail by SMTP', () => {
  async function sink(accepts: (address: string) => boolean = () => true) {
    const taken: { from: string; to: string[]; raw: string }[] = [];
    const server = new SMTPServer({
      authOptional: true,
      logger: false,
      onRcptTo: ({ address }, _session, done) => done(accepts(address) ? null : new Error('no such mailbox')),
      onData(stream, session, done) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const { mailFrom, rcptTo } = session.envelope;
          const raw = Buffer.concat(chunks).toString();
          taken.push({ from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address), raw });
          done();
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    stops.push(() => new Promise((resolve) => server.close(() => resolve())));
    return { url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, taken };
  }

  test('a mail arrives as it is, with its envelope', async () => {
    const { url, taken } = await sink();
    await smtpMail(url).send(mail);
    expect(taken.map(({ from, to }) => [from, to])).toEqual([['parley@example.org', ['you@example.com']]]);
    const parsed = await simpleParser(taken[0]?.raw ?? '');
    expect([parsed.messageId, parsed.subject]).toEqual([mail.messageId, 'Envoys met']);
    expect(parsed.text?.trim()).toBe('Переговоры\n.\nafter a lone dot');
  });

  test('a refused address is named', async () => {
    const { url } = await sink(() => false);
    await expect(smtpMail(url).send(mail)).rejects.toThrow(
      /did not take the mail to you@example\.com: .*no such mailbox/,
    );
  });

  test('a server that is not there is named, its password is not', async () => {
    const url = 'smtp://user:secret@127.0.0.1:9';
    const fault = await smtpMail(url)
      .send(mail)
      .catch((error: Error) => error.message);
    expect(fault).toMatch(/127\.0\.0\.1:9 .*you@example\.com/);
    expect(fault).not.toContain('secret');
  });

  test.each(['mail.example.com', 'http://mail.example.com', 'smtp://', 'smtp:secret@', ''])(
    '%j stops at once with a sentence that says what to pass',
    (url) => {
      expect(() => smtpMail(url)).toThrow(/^The SMTP address is malformed; pass one such as smtp:\/\/user/);
    },
  );
});

describe('mail to a folder', () => {
  async function folder() {
    const parent = await mkdtemp(join(tmpdir(), 'parley-mail-'));
    stops.push(() => rm(parent, { recursive: true }));
    return join(parent, 'outbox');
  }

  test('a mail sent twice, also at once, is one file', async () => {
    const outbox = await folder();
    const carrier = folderMail(outbox);
    await Promise.all([1, 2, 3, 4].map(() => carrier.send(mail)));
    await carrier.send(mail);
    expect(await readdir(outbox)).toEqual(['alert.1@parley.example.eml']);
    expect(await readFile(join(outbox, 'alert.1@parley.example.eml'))).toEqual(mail.raw);
  });

  test('ids that no file may be called stay apart and inside', async () => {
    const outbox = await folder();
    const ids = [
      '<../../etc/passwd>',
      '<a/b>',
      '<a:b>',
      '<.hidden>',
      `<${'x'.repeat(400)}1>`,
      `<${'x'.repeat(400)}2>`,
      '',
    ];
    for (const messageId of ids) await folderMail(outbox).send({ ...mail, messageId });
    const files = await readdir(outbox);
    expect(files).toHaveLength(ids.length);
    expect(files.every((file) => /^[A-Za-z0-9_-][A-Za-z0-9@._-]*\.eml$/.test(file))).toBe(true);
    expect((await readdir(join(outbox, '..'))).length).toBe(1);
  });

  test('a folder that cannot be written to is named, with the address', async () => {
    const outbox = await folder();
    await writeFile(outbox, 'a file stands in the way');
    await expect(folderMail(outbox).send(mail)).rejects.toThrow(/outbox did not take the mail to you@example\.com/);
  });
});

describe('mail by SES', () => {
  async function emulator(status: number) {
    const taken: { path: string; body: Record<string, unknown> }[] = [];
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      taken.push({ path: request.url ?? '', body: JSON.parse(Buffer.concat(chunks).toString()) });
      response.writeHead(status, { 'content-type': 'application/json', 'x-amzn-errortype': 'MessageRejected' });
      response.end(
        JSON.stringify(status === 200 ? { MessageId: 'one' } : { message: 'Email address is not verified.' }),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const client = new SESv2Client({
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      region: 'eu-central-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
    stops.push(async () => {
      client.destroy();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    });
    return { client, taken };
  }

  test('the raw mail goes out with its envelope', async () => {
    const { client, taken } = await emulator(200);
    await sesMail(client).send(mail);
    expect(taken[0]?.path).toBe('/v2/email/outbound-emails');
    expect(taken[0]?.body).toEqual({
      FromEmailAddress: 'parley@example.org',
      Destination: { ToAddresses: ['you@example.com'] },
      Content: { Raw: { Data: Buffer.from(mail.raw).toString('base64') } },
    });
  });

  test('a refusal names the address and the reason', async () => {
    const { client } = await emulator(400);
    await expect(sesMail(client).send(mail)).rejects.toThrow(
      /parley@example\.org to you@example\.com: Email address is not verified/,
    );
  });
});
