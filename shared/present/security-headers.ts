import type { MiddlewareHandler } from 'hono';
import { styleSource } from './pages/layout.ts';

/** Seconds that a page or an answer may be used again; the ETag then asks whether anything changed. */
const freshSeconds = 60;

const policy = [
  "default-src 'none'",
  `style-src ${styleSource}`,
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Headers of every answer: no scripts at all, no framing, no guessing of types, and no word to outlets about who
 * reads on (OWASP Secure Headers Project).
 */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('content-security-policy', policy);
  c.header('x-content-type-options', 'nosniff');
  c.header('x-frame-options', 'DENY');
  c.header('referrer-policy', 'no-referrer');
  c.header('permissions-policy', 'camera=(), geolocation=(), microphone=()');
  c.header('cross-origin-opener-policy', 'same-origin');
  c.header(
    'cache-control',
    c.res.status === 200 || c.res.status === 304 ? `public, max-age=${freshSeconds}` : 'no-store',
  );
};
