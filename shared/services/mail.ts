import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { createTransport } from 'nodemailer';
import type { RawMail } from '../notify/email/raw-mail.ts';
import { sha256 } from '../text/sha256.ts';

/** Takes mails away. Resolves when the carrier has accepted; throws naming the address otherwise. */
export interface Mail {
  send(mail: RawMail): Promise<void>;
}

/** A carrier that answers later than this is taken as dead. Shorter than the lease of a delivery. */
const carrierMilliseconds = 30_000;

/** Amazon SES. It puts a Message-ID of its own in place of ours. */
export function sesMail(client: SESv2Client): Mail {
  return {
    async send({ from, to, raw }) {
      const Content = { Raw: { Data: raw } };
      const command = new SendEmailCommand({ FromEmailAddress: from, Destination: { ToAddresses: [to] }, Content });
      await naming(`SES did not take the mail from ${from} to ${to}`, () => client.send(command));
    },
  };
}

/** A mail server. Throws at once for an address that is none, without repeating it: it may hold a password. */
export function smtpMail(url: string): Mail {
  const { protocol, hostname, host } = smtpUrl(url);
  const transport = createTransport({
    url,
    connectionTimeout: carrierMilliseconds,
    greetingTimeout: carrierMilliseconds,
    socketTimeout: carrierMilliseconds,
    // Not for this machine itself: a local relay has no certificate for its loopback address.
    ...(protocol === 'smtp:' && isLoopback(hostname) ? { ignoreTLS: true } : {}),
  });
  return {
    async send({ from, to, raw }) {
      const message = { envelope: { from, to }, raw: Buffer.from(raw) };
      await naming(`${host} did not take the mail to ${to}`, () => transport.sendMail(message));
    },
  };
}

/** A folder of `.eml` files, one per mail. The same mail again is the same file, so it is delivered once for good. */
export function folderMail(folder: string): Mail {
  return {
    async send({ to, messageId, raw }) {
      const name = fileName(messageId);
      const unfinished = join(folder, `.${name}.${randomUUID()}`);
      await naming(`${folder} did not take the mail to ${to}`, async () => {
        await mkdir(folder, { recursive: true });
        try {
          await writeFile(unfinished, raw, { flush: true });
          await rename(unfinished, join(folder, `${name}.eml`));
        } catch (error) {
          await rm(unfinished, { force: true });
          throw error;
        }
      });
    },
  };
}

function smtpUrl(url: string): URL {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const known = parsed?.protocol === 'smtp:' || parsed?.protocol === 'smtps:';
  if (parsed && known && parsed.hostname !== '') return parsed;
  throw new Error('The SMTP address is malformed; pass one such as smtp://user:password@mail.example.com:587');
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
}

/** The Message-ID as a file name; where letters had to go, a hash keeps two of them apart. */
function fileName(messageId: string): string {
  const plain = messageId.replace(/^<|>$/g, '');
  const safe = plain
    .replace(/[^A-Za-z0-9@._-]/g, '_')
    .replace(/^\./, '_')
    .slice(0, 120);
  if (safe !== '' && safe === plain) return safe;
  return `${safe || 'mail'}-${sha256(messageId).slice(0, 8)}`;
}

async function naming(what: string, send: () => Promise<unknown>): Promise<void> {
  try {
    await send();
  } catch (error) {
    throw new Error(`${what}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
