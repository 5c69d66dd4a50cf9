import { describe, expect, test } from '@jest/globals';
import { load } from 'cheerio/slim';
import { type ParsedMail, simpleParser } from 'mailparser';
import type { Development } from '../../../shared/group/development.ts';
import { renderEmail } from '../../../shared/notify/email/render-email.ts';
import { mailingOf } from '../../fakes/mailings.ts';
import { developmentNamed } from '../../fixtures/developments.ts';

const reader = { id: 'reader-1', email: 'analyst@example.com', minimumSignificance: 0 };
const sender = 'Parley <alerts@parley.example>';

async function mailOf(development: Development, change = 1, inReplyTo: string | null = null): Promise<ParsedMail> {
  return simpleParser(Buffer.from((await rawOf(development, change, inReplyTo)).raw));
}

function rawOf(development: Development, number: number, inReplyTo: string | null) {
  const change = development.changes[number - 1];
  if (change === undefined) throw new Error(`No change ${number}`);
  const reason = 'a meeting of envoys was announced';
  const due = { reader, development, change, reason, siteUrl: 'https://parley.example', inReplyTo };
  return renderEmail(mailingOf(due), sender);
}

describe('an alert', () => {
  test('tells what, when, who, where, and quotes each source word for word with its link', async () => {
    const { subject, text = '', html } = await mailOf(developmentNamed('dev-geneva-round'));
    const $ = load(html || '');
    const links = $('a')
      .map((_, link) => $(link).attr('href'))
      .get();
    const shown = `${$('body').text()} ${links.join(' ')}`;
    expect(subject).toBe('Meeting announced: Three delegations to meet in Geneva on 1 December, negotiators say');
    const facts = [
      'Tuesday 1 December 2026',
      'Witkoff, Umerov, Ushakov',
      'Geneva',
      'Помощник президента Ушаков подтвердил, что переговоры в Женеве начнутся 1 декабря.',
      'https://neva-time.example/dev-geneva-round',
      'Reported by 5 independent newsrooms (Ukraine, Russia, United States, Europe); reprints of Capitol Wire count once.',
      'Gosinform (state-affiliated)',
      'https://parley.example/developments/dev-geneva-round',
      'It is a new development, and analyst@example.com asked for a mail on each.',
    ];
    for (const fact of facts) {
      expect(text).toContain(fact);
      expect(shown).toContain(fact);
    }
    expect(text).toMatch(/Published: +22 Nov 2026, 16:20 UTC/);
    expect(text).toMatch(/First seen: +22 Nov 2026, 16:27 UTC/);
  });

  test('leaves out day and place where no report tells them, and says that the publication date is unknown', async () => {
    const { text = '' } = await mailOf(developmentNamed('dev-moscow-threat'));
    expect(text).not.toMatch(/When:|Where:|no report/);
    const undated = developmentNamed('dev-plan-amended');
    const mail = await mailOf({ ...undated, reports: undated.reports.slice(1) });
    expect(mail.text).toMatch(/Published: +Unknown/);
    expect(mail.text).toContain('the week of 16 November 2026 (inferred from the day of publication)');
  });

  test('never quotes the reprint of a text that it quotes already', async () => {
    const { text = '' } = await mailOf(developmentNamed('dev-geneva-round'));
    expect(text.split('expected two full days of talks').length - 1).toBe(1);
    expect(text).toContain('Potomac Ledger [reprint of Capitol Wire]');
  });

  test('is the same mail, byte for byte, when it is made again', async () => {
    const development = developmentNamed('dev-geneva-round');
    const [one, other] = [await rawOf(development, 1, null), await rawOf(development, 1, null)];
    expect(Buffer.from(one.raw).equals(Buffer.from(other.raw))).toBe(true);
    expect(one.messageId).toBe('<dev-geneva-round.1.reader-1@parley.parley.example>');
    expect(one.messageId).not.toBe((await rawOf(development, 2, null)).messageId);
  });

  test('carries the headers of automatic list mail, and both a text and an HTML part', async () => {
    const { raw } = await rawOf(developmentNamed('dev-geneva-round'), 1, null);
    const source = Buffer.from(raw).toString();
    const head = source.slice(0, source.indexOf('\r\n\r\n')).replace(/\r\n\s+/g, ' ');
    expect(head).toMatch(/^Auto-Submitted: auto-generated$/m);
    expect(head).toMatch(/^List-Id: Parley alerts <alerts\.parley\.parley\.example>$/im);
    expect(head).toMatch(/^List-Unsubscribe: <mailto:alerts@parley\.example\?subject=unsubscribe[^>]*>$/m);
    expect(head).toMatch(/^From: Parley <alerts@parley\.example>$/m);
    expect(head).toMatch(/^Content-Type: multipart\/alternative;/m);
    expect(/boundary="([^"]*)"/.exec(head)?.[1]?.length).toBeLessThanOrEqual(70);
    expect(head).not.toMatch(/^In-Reply-To:/m);
    expect(Math.max(...source.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
  });
});

describe('an update', () => {
  const first = '<dev-geneva-round.1.reader-1@parley.parley.example>';

  test('threads under the first mail, also where the carrier gave that mail another id', async () => {
    const opened = await mailOf(developmentNamed('dev-geneva-round'));
    const update = await mailOf(developmentNamed('dev-geneva-round'), 2, first);
    expect(update.inReplyTo).toBe(first);
    expect(update.references).toContain(first);
    expect(update.references?.[0]).toBe([opened.references].flat()[0]);
    expect(update.subject).toMatch(
      /^Confirmed by Russia: Witkoff, Umerov and Ushakov, Vienna -> Geneva, Sat 28 Nov -> Tue 1 Dec/,
    );
  });

  test('says first what is new since the last alert', async () => {
    const { text = '', html } = await mailOf(developmentNamed('dev-geneva-round'), 2, first);
    expect(text).toContain('What is new since the last alert');
    expect(text).toContain('Date: Tuesday 1 December 2026 (was: Saturday 28 November 2026)');
    expect(text).toContain('Place: Geneva (was: Vienna)');
    expect(text.indexOf('What is new')).toBeLessThan(text.indexOf('In their words'));
    expect(html).toContain('What is new since the last alert');
  });

  test('that takes back what was said is a correction', async () => {
    const mail = await mailOf(developmentNamed('dev-istanbul-cancelled'), 2, '<x@parley.example>');
    expect(mail.subject).toMatch(/^Correction: announced -> cancelled, /);
    expect(mail.text).toContain('Stage: cancelled (was: announced)');
  });

  test('that is the first mail to a reader does not speak of a last alert', async () => {
    const { subject, text } = await mailOf(developmentNamed('dev-geneva-round'), 2, null);
    expect(subject).not.toContain('Update');
    expect(text).not.toContain('last alert');
  });
});
