import type { ArticleSchema } from './page-schema.ts';

/**
 * Whether the page shows its article. A wall counts only where the text is short: many outlets carry a paywall's
 * mark-up on pages that they serve whole.
 */
export function accessOf(html: string, text: string, schema: ArticleSchema | null): 'open' | 'paywall' | 'consent' {
  if (text.length >= 1500) return 'open';
  if (text.length < 600 && consent.test(html)) return 'consent';
  if (schema?.free === false && text.length < 1500) return 'paywall';
  return text.length < 800 && paywall.test(text) ? 'paywall' : 'open';
}

const consent =
  /consent(-|_)?(wall|gate|page)|id="(cmp|consent)[^"]*"[^>]*>\s*<h1|we value your privacy|before you continue|bevor sie (zu|weiter)|avant de continuer/i;
const paywall =
  /subscribe (now )?to (continue|read)|already a subscriber|to continue reading|jetzt (weiterlesen|abonnieren)|réservé aux abonnés|только для подписчиков|лише для передплатників|dla (subskrybentów|prenumeratorów)|solo para suscriptores|riservato agli abbonati/i;
