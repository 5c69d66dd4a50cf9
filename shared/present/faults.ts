import type { Context } from 'hono';
import { faultPage } from './pages/fault-page.ts';

const headings = { 400: 'The query cannot be read', 404: 'Not found', 500: 'Something went wrong' } as const;

/** A fault as JSON under /api/, else as a page. `parameter` names what is wrong with a query. */
export function fault(
  c: Context,
  status: 400 | 404 | 500,
  message: string,
  parameter?: string,
): Response | Promise<Response> {
  if (!c.req.path.startsWith('/api/')) return c.html(faultPage(headings[status], message), status);
  return c.json({ error: { status, message, ...(parameter === undefined ? {} : { parameter }) } }, status);
}
