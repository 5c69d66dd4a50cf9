import { describe, expect, test } from '@jest/globals';
import { load } from 'cheerio/slim';
import type { AlertFacts, MailFacts } from '../../../shared/notify/email/facts.ts';
import { emailHtml as mailHtml } from '../../../shared/notify/email/html.ts';
import { emailText as mailText } from '../../../shared/notify/email/text.ts';
import type { CitedSource } from '../../../shared/wording/sources.ts';

const source = (name: string, more: Partial<CitedSource> = {}): CitedSource => {
  return { outlet: name, owner: name, stateAffiliated: false, wire: null, link: `https://${name}.example/1`, ...more };
};

type Facts = AlertFacts & Omit<MailFacts, 'alerts'>;

/** A mail on one development. */
const mailOf = ({ preheader, stop, ...alert }: Facts): MailFacts => ({
  subject: alert.subject,
  preheader,
  stop,
  alerts: [alert],
});
const emailText = (facts: Facts): string => mailText(mailOf(facts));
const emailHtml = (facts: Facts): string => mailHtml(mailOf(facts));

const facts: Facts = {
  subject: 'Meeting held: Envoys meet',
  preheader: 'Reported by 2 independent owners.',
  act: 'Meeting held',
  news: 'Update',
  title: 'Envoys meet',
  rows: [['When', 'Monday 5 January 2026']],
  changes: [
    { label: 'Stage', from: 'announced', to: 'held' },
    { label: 'Place', from: 'Vienna', to: null },
    { label: 'Who', from: null, to: 'Witkoff' },
  ],
  quotes: [
    {
      text: 'They met for two hours.',
      language: 'en',
      outlet: 'alpha',
      owner: 'alpha',
      side: 'ukraine',
      stateAffiliated: true,
      link: 'https://alpha.example/1',
      published: '2026-01-05T10:00:00Z',
      itemId: 'item-1',
    },
  ],
  corroboration: 'Reported by 2 independent owners.',
  sides: [
    { side: 'ukraine', sources: [source('alpha', { stateAffiliated: true }), source('beta', { wire: 'Wire' })] },
    { side: 'russia', sources: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => source(name)) },
  ],
  link: 'https://parley.example/developments/d',
  why: 'Because.',
  stop: { href: 'mailto:a@b.example?subject=unsubscribe', address: 'a@b.example', subject: 'unsubscribe' },
};

describe('an alert as text', () => {
  test('says one fact a line, in this order', () => {
    expect(emailText(facts)).toBe(`UPDATE - Meeting held
Envoys meet

What is new since the last alert
* Stage: held (was: announced)
* Place: no longer Vienna
* Who: Witkoff

When:       Monday 5 January 2026

In their words

"They met for two hours."
  alpha (state-affiliated), 5 Jan 2026, 10:00 UTC
  https://alpha.example/1

Who reports it
Reported by 2 independent owners.
* Ukraine: alpha (state-affiliated); beta [reprint of Wire]
* Russia: a; b; c; d; e; f and 2 more

All reports, dates and reasons:
https://parley.example/developments/d

Why you get this: Because.

--
How to stop: write to a@b.example with the subject "unsubscribe".
`);
  });

  test('leaves out the changes where there are none, and the link of a quote that has none', () => {
    const quotes = facts.quotes.map((quote) => ({ ...quote, link: null, published: null, stateAffiliated: false }));
    const text = emailText({ ...facts, changes: [], quotes });
    expect(text).not.toContain('What is new');
    expect(text).toContain('"They met for two hours."\n  alpha, publication date unknown\n\nWho reports it');
  });

  test('names six outlets of a side without "more"', () => {
    const [, russia] = facts.sides;
    const six = { side: 'russia' as const, sources: russia?.sources.slice(0, 6) ?? [] };
    expect(emailText({ ...facts, sides: [six] })).toContain('* Russia: a; b; c; d; e; f\n');
  });

  test('cuts a long sentence at 600 characters', () => {
    const quotes = facts.quotes.map((quote) => ({ ...quote, text: 'word '.repeat(200) }));
    const cut = /"(word [^"]*)"/.exec(emailText({ ...facts, quotes }))?.[1] ?? '';
    expect(cut.length).toBeGreaterThan(590);
    expect(cut.length).toBeLessThanOrEqual(600);
  });
});

describe('an alert as HTML', () => {
  const $ = load(emailHtml(facts));
  const textOf = (selector: string) =>
    $(selector)
      .map((_, part) => $(part).text().replace(/\s+/g, ' ').trim())
      .get();

  test('says what the text says', () => {
    expect(textOf('.news')).toEqual(['Update to a development you know']);
    expect(textOf('.act')).toEqual(['Meeting held']);
    expect(textOf('.heading')).toEqual(['What is new since the last alert', 'In their words', 'Who reports it']);
    expect(textOf('.news_box .text')).toEqual(['Stage: held (was: announced)', 'Place: (was: Vienna)', 'Who: Witkoff']);
    expect(textOf('.quote')).toEqual(['“They met for two hours.” alpha (state-affiliated), 5 Jan 2026, 10:00 UTC']);
    expect(textOf('.label')).toEqual(['When', 'Ukraine', 'Russia']);
    expect(textOf('.value')).toEqual([
      'Monday 5 January 2026',
      'alpha (state-affiliated), beta [reprint of Wire]',
      'a, b, c, d, e, f and 2 more',
    ]);
    expect(textOf('.button')).toEqual(['All reports, dates and reasons']);
    expect(textOf('.small')).toEqual([
      'Why you get this: Because.',
      'How to stop: write to a@b.example with the subject “unsubscribe”.',
    ]);
  });

  test('shows who reports it in the preview of a list of mails', () => {
    expect(textOf('.hidden')).toEqual(['Reported by 2 independent owners.']);
  });

  test('dresses every part, since mail programs drop style sheets', () => {
    const classed = $('[class]').toArray();
    const styles = classed.map((part) => $(part).attr('style') ?? '');
    expect(classed.length).toBeGreaterThan(20);
    expect(styles.filter((style) => !/^[a-z-]+:/.test(style))).toEqual([]);
  });

  test('links each outlet to its report, and names one without an address', () => {
    expect($('.quote a').attr('href')).toBe('https://alpha.example/1');
    const quotes = facts.quotes.map((quote) => ({ ...quote, link: 'ftp://alpha.example/' }));
    expect(load(emailHtml({ ...facts, quotes }))('.quote a')).toHaveLength(0);
  });

  test('has no block for changes or quotes where there are none', () => {
    const bare = load(emailHtml({ ...facts, changes: [], quotes: [] }));
    expect(bare('.news_box, .quote')).toHaveLength(0);
    expect(
      bare('.heading')
        .map((_, heading) => bare(heading).text())
        .get(),
    ).toEqual(['Who reports it']);
  });

  test.each([
    ['New', 'New development'],
    ['Correction', 'Correction of what you were told'],
  ] as const)('says of "%s" what it is to the reader', (news, words) => {
    expect(load(emailHtml({ ...facts, news }))('.news').text()).toBe(words);
  });
});

describe('a mail on several developments', () => {
  const { preheader, stop, ...first } = facts;
  const second: AlertFacts = { ...first, news: 'New', act: 'Proposal rejected', title: 'Moscow says no', changes: [] };
  const several: MailFacts = { subject: '2 developments', preheader, stop, alerts: [first, second] };

  test('as text begins with what it holds and tells each, one stop line for all', () => {
    const text = mailText(several);
    expect(
      text.startsWith('1. UPDATE - Meeting held\n   Envoys meet\n2. NEW - Proposal rejected\n   Moscow says no\n'),
    ).toBe(true);
    expect(text.split('How to stop')).toHaveLength(2);
    expect(text.indexOf('NEW - Proposal rejected\nMoscow says no')).toBeGreaterThan(text.indexOf('Who reports it'));
  });

  test('as HTML says how many there are, and of each what it is to its reader', () => {
    const $ = load(mailHtml(several));
    expect($('body').text()).toContain('2 developments');
    expect(
      $('h1')
        .toArray()
        .map((title) => $(title).text()),
    ).toEqual(['Envoys meet', 'Moscow says no']);
    expect($('body').text()).toContain('Update: Meeting held');
    expect($('a[href^="mailto:"]')).toHaveLength(1);
  });
});
