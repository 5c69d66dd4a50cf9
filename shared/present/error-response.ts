import type { Context } from 'hono';
import { errorPage } from './pages/error-page.ts';

const headings = { 400: 'The query cannot be read', 404: 'Not found', 500: 'Something went wrong' } as const;

/** An error as JSON under /api/, else as a page. `parameter` names the one of the query that is invalid. */
export function errorResponse(
  c: Context,
  status: 400 | 404 | 500,
  message: string,
  parameter?: string,
): Response | Promise<Response> {
  if (!c.req.path.startsWith('/api/')) return c.html(errorPage(headings[status], message), status);
  return c.json({ error: { status, message, ...(parameter === undefined ? {} : { parameter }) } }, status);
}
