import { describe, expect, test } from '@jest/globals';
import { accessOf } from '../../../shared/detect/page/access.ts';
import type { ArticleMetadata } from '../../../shared/detect/page/json-ld.ts';

const paid = { free: false } as ArticleMetadata;
const open = { free: null } as ArticleMetadata;
const wall = '<div class="article-paywall">Subscribe to continue reading</div>';
const call = '<p>Subscribe to continue reading</p>';
const consent = '<div id="consent-wall"><h1>Before you continue</h1></div>';

/** The access of a page with that mark-up and a text of that many characters. */
function access(length: number, markup: string, schema: ArticleMetadata | null = null) {
  return accessOf(() => markup, 'x'.repeat(length), schema);
}

describe('a page behind a paywall', () => {
  test('is one that says so and shows less than 350 characters', () => {
    expect(access(349, '<p>Talks</p>', paid)).toBe('paywall');
    expect(access(350, '<p>Talks</p>', paid)).toBe('open');
  });

  test('is one that says so and asks to subscribe, up to 1,500 characters', () => {
    expect(access(1499, call, paid)).toBe('paywall');
    expect(access(1500, call, paid)).toBe('open');
  });

  test('without such a statement needs the mark-up of a wall, the call, and less than 750 characters', () => {
    expect(access(749, wall)).toBe('paywall');
    expect(access(750, wall)).toBe('open');
    expect(access(749, call)).toBe('open');
    expect(access(749, '<div class="article-paywall">Talks</div>')).toBe('open');
    expect(access(749, wall, open)).toBe('paywall');
  });

  test.each([
    'Already a subscriber? Log in',
    'This article is for subscribers',
    'Jetzt weiterlesen',
    'Nur für Abonnenten',
    'Article réservé à nos abonnés',
    'Il vous reste 80 % de cet article à lire',
    'Только для подписчиков',
    'Лише для передплатників',
    'Tylko dla subskrybentów',
    'Solo para suscriptores',
    'Riservato agli abbonati',
  ])('is known by its words: %s', (words) => {
    expect(access(400, `<p>${words}</p>`, paid)).toBe('paywall');
  });
});

describe('a page behind a consent notice', () => {
  test('is one that shows the notice and less than 600 characters', () => {
    expect(access(599, consent)).toBe('consent');
    expect(access(600, consent)).toBe('open');
  });

  test.each(['Before you continue to our site', 'Bevor Sie weiterlesen', 'Avant de continuer', 'Antes de continuar'])(
    'is known by its words: %s',
    (words) => {
      expect(access(100, `<h1>${words}</h1>`)).toBe('consent');
    },
  );
});

test('a long text is open without a look at the mark-up', () => {
  const refused = () => {
    throw new Error('the mark-up was asked for');
  };
  expect(accessOf(refused, 'x'.repeat(1500), paid)).toBe('open');
});
