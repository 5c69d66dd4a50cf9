import { describe, expect, test } from '@jest/globals';
import { load } from 'cheerio/slim';
import { simpleParser } from 'mailparser';
import { renderEmail } from '../../shared/notify/email/render-email.ts';
import { oneLine, safeLink, shortened } from '../../shared/text/safe-text.ts';
import { mailingOf } from '../fakes/mailings.ts';
import { hostileDevelopment } from '../fixtures/developments.ts';

const reader = { id: 'r"><script>', email: 'analyst@example.com', minimumSignificance: 0.5 };

async function hostileMail(inReplyTo: string | null = null) {
  const [, change] = hostileDevelopment.changes;
  if (change === undefined) throw new Error('The hostile development has two changes');
  const reason = '<img src=x onerror=alert(1)>\r\nBcc: victim@example.com';
  const due = { reader, development: hostileDevelopment, change, reason, siteUrl: 'https://parley.example', inReplyTo };
  return Buffer.from((await renderEmail(mailingOf(due), 'alerts@parley.example')).raw);
}

describe('a feed that attacks the mail', () => {
  test('adds no header and no recipient, and leaves the subject short', async () => {
    const raw = (await hostileMail()).toString('latin1');
    const head = raw.slice(0, raw.indexOf('\r\n\r\n'));
    expect(head).not.toMatch(/^Bcc:/im);
    const mail = await simpleParser(await hostileMail());
    expect(mail.subject?.length).toBeLessThanOrEqual(110);
    expect(mail.subject).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
    expect([mail.to].flat().flatMap((to) => to?.value ?? [])).toHaveLength(1);
  });

  test('adds no element, no attribute and no address beside http, https and mailto', async () => {
    const { html } = await simpleParser(await hostileMail('<first@parley.example>'));
    if (typeof html !== 'string') throw new Error('The mail has no HTML part');
    const $ = load(html);
    expect($('script, img, iframe, object, form, b script').length).toBe(0);
    const attributes = $('*')
      .toArray()
      .flatMap((element) => Object.keys('attribs' in element ? element.attribs : {}));
    expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
    const schemes = $('[href]')
      .toArray()
      .map((element) => new URL($(element).attr('href') ?? '').protocol);
    expect(schemes.length).toBeGreaterThan(2);
    expect(schemes.every((scheme) => ['https:', 'http:', 'mailto:'].includes(scheme))).toBe(true);
    expect($('body').text()).toContain('<script>alert("owned")</script>');
  });

  test('cannot steer a terminal that shows the text part', async () => {
    const { text = '' } = await simpleParser(await hostileMail());
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E\u200F]/u);
    expect(text).not.toContain('javascript:');
  });
});

describe('text made plain', () => {
  test('a line has no breaks, controls or marks that re-order it', () => {
    expect(oneLine(' a\r\n\tb\u0000\u202Ec\u2066 ')).toBe('a bc');
  });

  test('is cut at a word and never inside a character', () => {
    expect(shortened('one two three', 9)).toBe('one two…');
    expect(shortened('😀😀😀', 2)).toBe('😀…');
    expect(shortened('short', 5)).toBe('short');
  });

  test('links only where the scheme is http or https', () => {
    expect(safeLink('https://a.example/x')).toBe('https://a.example/x');
    for (const link of [
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      'data:text/html,x',
      '/relative',
      'file:///etc/passwd',
      null,
    ]) {
      expect(safeLink(link)).toBeNull();
    }
  });
});
