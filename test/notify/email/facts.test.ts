import { describe, expect, test } from '@jest/globals';
import type { Development } from '../../../shared/group/development.ts';
import type { Alert } from '../../../shared/notify/alert.ts';
import { type AlertFacts, changesHeading, type MailFacts, mailFacts } from '../../../shared/notify/email/facts.ts';
import { mailingOf } from '../../fakes/mailings.ts';
import { sampleDevelopment, sampleReport } from '../../fakes/nouns.ts';

const slots = [{ slot: 'phase', from: 'announced', to: 'cancelled' }] as const;

function alert(fields: Partial<Development> = {}, more: Partial<Alert> = {}): Alert {
  const reader = { id: 'reader-1', email: 'reader@example.com', minimumSignificance: 0.25 };
  const change = { number: 1, type: 'opened', at: '2026-01-05T10:05:00.000Z', slots: [], itemId: 'item-1' } as const;
  const development = sampleDevelopment(fields);
  const due = { reader, development, change, reason: 'a new development', siteUrl: 'https://parley.example' };
  return { ...due, inReplyTo: null, ...more };
}

/** What a mail says of one alert. */
function emailFacts(told: Alert, from: string): AlertFacts & Pick<MailFacts, 'subject' | 'stop' | 'preheader'> {
  const { alerts, ...mail } = mailFacts(mailingOf(told), from);
  return { ...alerts[0], ...mail };
}

const updated = { ...alert().change, number: 2, type: 'updated', slots } as const;
const corrected = { ...updated, type: 'corrected' } as const;
const before = '<first@parley.example>';

describe('the subject of an alert', () => {
  test('is the act and the title, and from what to what it changed for a reader who was mailed before', () => {
    const subject = (more: Partial<Alert>) => emailFacts(alert({}, more), 'a@b.example').subject;
    expect(subject({})).toBe('Meeting held: Envoys meet in Geneva');
    expect(subject({ change: updated, inReplyTo: before })).toBe('Called off: Geneva - Envoys meet in Geneva');
    expect(subject({ change: corrected, inReplyTo: before })).toBe(
      'Correction: announced -> cancelled, Geneva - Envoys meet in Geneva',
    );
    expect(subject({ change: corrected })).toBe('Meeting held: Envoys meet in Geneva');
  });

  test('is cut at 110 characters, the title in the mail at 300, breaks in it made spaces', () => {
    const facts = emailFacts(alert({ title: `Envoys\r\nmeet ${'again '.repeat(80)}` }), 'a@b.example');
    expect(facts.subject).toMatch(/^Meeting held: Envoys meet again .*…$/);
    expect(facts.subject.length).toBeGreaterThan(100);
    expect(facts.subject.length).toBeLessThanOrEqual(110);
    expect(facts.title.length).toBeGreaterThan(290);
    expect(facts.title.length).toBeLessThanOrEqual(300);
  });
});

describe('what an alert says', () => {
  test('is when, who, where, about what, published and first seen, in this order', () => {
    const development = {
      topics: ['plan:20-point'],
      eventDate: { day: '2026-01-05', precision: 'day', sentence: 0 },
    } as const;
    expect(emailFacts(alert(development), 'a@b.example').rows).toEqual([
      ['When', 'Monday 5 January 2026'],
      ['Who', 'Envoy'],
      ['Where', 'Geneva'],
      ['About', '20-point plan'],
      ['Published', '5 Jan 2026, 10:00 UTC'],
      ['First seen', '5 Jan 2026, 10:05 UTC'],
    ]);
  });

  test('leaves out what it is about where that is the talks as such', () => {
    const names = emailFacts(alert({ topics: ['issue:peace'] }), 'a@b.example').rows.map(([name]) => name);
    expect(names).toEqual(['Who', 'Where', 'Published', 'First seen']);
  });

  test('lists the changes of an update, and none where the development opens', () => {
    expect(emailFacts(alert({}, { change: updated, inReplyTo: before }), 'a@b.example').changes).toEqual([
      { label: 'Stage', from: 'announced', to: 'cancelled' },
    ]);
    const opened = { ...updated, type: 'opened' } as const;
    expect(emailFacts(alert({}, { change: opened }), 'a@b.example').changes).toEqual([]);
    expect(changesHeading('Update')).toBe('What is new since the last alert');
    expect(changesHeading('New')).toBe('What changed');
  });

  test('quotes at most six sentences', () => {
    const reports = Array.from({ length: 8 }, (_, index) =>
      sampleReport({
        itemId: `item-${index}`,
        owner: `Owner ${index}`,
        sentences: [{ text: `Sentence ${index}.`, part: 'body', start: 0, end: 0, hits: [] }],
      }),
    );
    expect(emailFacts(alert({ reports }), 'a@b.example').quotes).toHaveLength(6);
  });

  test('links to the development, whatever its id', () => {
    expect(emailFacts(alert({ id: 'a/b?c' }), 'a@b.example').link).toBe(
      'https://parley.example/developments/a%2Fb%3Fc',
    );
  });
});

describe('why a reader gets an alert', () => {
  test('is a sentence with the threshold that the reader set', () => {
    expect(emailFacts(alert(), 'a@b.example').why).toBe(
      'It is a new development, and reader@example.com asked for a mail where it is of significance 0.25 or more (of 1).',
    );
  });
});

describe('how to stop', () => {
  test('is a mail to the sender that names the reader', () => {
    const { stop } = emailFacts(alert(), 'Parley <alerts@parley.example>');
    expect(stop).toEqual({
      address: 'alerts@parley.example',
      subject: 'unsubscribe',
      href: 'mailto:alerts@parley.example?subject=unsubscribe&body=Please%20stop%20alerts%20to%20reader%20reader-1.',
    });
    expect(emailFacts(alert(), 'bare@parley.example').stop.address).toBe('bare@parley.example');
  });
});
