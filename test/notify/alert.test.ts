import { describe, expect, test } from '@jest/globals';
import type { Change } from '../../shared/group/development.ts';
import { mailHost, threadIdOf } from '../../shared/notify/alert.ts';
import { mailingOf } from '../fakes/mailings.ts';
import { sampleDevelopment } from '../fakes/nouns.ts';

const change: Change = { number: 3, type: 'updated', at: '2026-01-05T10:05:00.000Z', slots: [], itemId: 'item-1' };

function alert(id: string, readerId = 'reader-1', siteUrl = 'https://parley.example') {
  const reader = { id: readerId, email: 'reader@example.com', minimumSignificance: 0 };
  const development = sampleDevelopment({ id });
  return { reader, development, change, reason: 'why', siteUrl, inReplyTo: null };
}

describe('the Message-ID of an alert', () => {
  test('names development, change, reader and site, so that a repeat is the same mail', () => {
    expect(mailingOf(alert('dev-1')).messageId).toBe('<dev-1.3.reader-1@parley.parley.example>');
  });

  test('has no character that would end it early', () => {
    expect(mailingOf(alert('a>b c.d', 'r@x')).messageId).toBe('<a_b_c_d.3.r_x@parley.parley.example>');
  });

  test('of a mail on several is one for the same changes, in whatever order', () => {
    const [one, other] = [alert('dev-1'), alert('dev-2')];
    expect(mailingOf(one, other).messageId).toBe(mailingOf(other, one).messageId);
    expect(mailingOf(one, other).messageId).not.toBe(mailingOf(one, alert('dev-3')).messageId);
    expect(mailingOf(one, other).messageId).toMatch(/^<[0-9a-f]{16}\.2\.reader-1@parley\.parley\.example>$/);
  });

  test('of the thread is one for all mails on a development to a reader', () => {
    expect(threadIdOf(alert('dev-1'))).toBe('<dev-1.thread.reader-1@parley.parley.example>');
  });
});

describe('the host of the site in ids', () => {
  test.each([
    ['https://parley.example/stage', 'parley.example'],
    ['http://127.0.0.1:8080', '127.0.0.1'],
    ['http://[::1]:8080', '1'],
    ['http://[::]:8080', 'invalid'],
    ['', 'invalid'],
  ])('of %s is %s', (siteUrl, host) => {
    expect(mailHost(siteUrl)).toBe(host);
  });
});
