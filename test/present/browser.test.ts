import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { mailFacts } from '../../shared/notify/email/facts.ts';
import { emailHtml } from '../../shared/notify/email/html.ts';
import { noChromium, startChromium } from '../fakes/chromium.ts';
import { mailingOf } from '../fakes/mailings.ts';
import { startTimelineSite } from '../fakes/timeline-site.ts';
import { developments, hostileDevelopment } from '../fixtures/developments.ts';

if (noChromium !== null) console.warn(`Browser tests are skipped: ${noChromium}`);
const inBrowser = noChromium === null ? describe : describe.skip;

inBrowser('in a real browser', () => {
  let site: Awaited<ReturnType<typeof startTimelineSite>>;
  let wide: BrowserContext;
  let phone: BrowserContext;

  beforeAll(async () => {
    site = await startTimelineSite([hostileDevelopment, ...developments]);
    [wide, phone] = await Promise.all([startChromium(), startChromium({ width: 320, colorScheme: 'dark' })]);
  });

  afterAll(async () => {
    await Promise.all([wide?.close(), phone?.close(), site?.stop()]);
  });

  test('no page runs, loads or complains about anything, whatever a feed sent', async () => {
    const page = await wide.newPage();
    const seen: string[] = [];
    page.on('dialog', (dialog) => seen.push(`dialog ${dialog.message()}`));
    page.on('console', (message) => seen.push(`console ${message.text()}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(`${site.url}/`) && !request.url().startsWith('data:')) seen.push(request.url());
    });
    for (const path of ['/', `/developments/${encodeURIComponent(hostileDevelopment.id)}`, '/feeds']) {
      await page.goto(site.url + path);
    }
    expect(seen).toEqual([]);
    await page.close();
  });

  test('the form filters without a script', async () => {
    const page = await wide.newPage();
    await page.goto(site.url);
    await page.selectOption('select[name=kind]', 'call');
    await page.fill('input[name=text]', 'phone');
    await Promise.all([page.waitForURL(/kind=call/), page.click('button')]);
    expect(await page.locator('article.entry h3').allInnerTexts()).toEqual([
      'Trump and Putin speak by phone for over an hour',
    ]);
    expect(await page.inputValue('input[name=text]')).toBe('phone');
    await page.locator('article.entry h3 a').click();
    expect(await page.locator('h1').innerText()).toBe('Trump and Putin speak by phone for over an hour');
    await page.close();
  });

  test('nothing is wider than a small phone, which also gets its dark colours', async () => {
    const page = await phone.newPage();
    for (const path of ['/', `/developments/${encodeURIComponent(hostileDevelopment.id)}`, '/feeds', '/nope']) {
      await page.goto(site.url + path);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    }
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(21, 22, 26)');
    await page.close();
  });

  test('nor is the mail, hostile words and all', async () => {
    const page = await phone.newPage();
    const change = hostileDevelopment.changes[1];
    if (change === undefined) throw new Error('The hostile development has two changes');
    const reader = { id: 'r', email: 'analyst@example.com', minimumSignificance: 0 };
    const due = {
      reader,
      development: hostileDevelopment,
      change,
      reason: 'changed',
      siteUrl: site.url,
      inReplyTo: '<a@b.example>',
    };
    await page.setContent(emailHtml(mailFacts(mailingOf(due), 'alerts@parley.example')));
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(21, 22, 26)');
    await page.close();
  });
});

/** Pixels by which the page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}
