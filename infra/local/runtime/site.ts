import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { errorCode } from './error-code.ts';

type Fetch = (request: Request) => Response | Promise<Response>;

interface Site {
  /** Without a slash at the end. */
  readonly url: string;
  /** Answers with this from now on; until then requests get a 503. */
  serve(fetch: Fetch): void;
  close(): Promise<void>;
}

/**
 * Opens the timeline's address on this machine alone. `port` 0 takes any free one. Throws for a port in use, naming
 * the option that chooses another.
 */
export async function openSite(port: number): Promise<Site> {
  let current: Fetch = () => new Response('Parley is starting; try again in a moment.\n', { status: 503 });
  const server = createAdaptorServer({ fetch: (request) => current(request) }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explained(error, port)));
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    serve(fetch) {
      current = fetch;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function explained(error: Error, port: number): Error {
  const code = errorCode(error);
  if (code === 'EADDRINUSE')
    return new Error(`Port ${port} is in use; pass another, such as --port ${port + 1}, or --port 0 for any`);
  if (code === 'EACCES')
    return new Error(`Port ${port} may not be opened by you; pass one above 1023, such as --port 8080`);
  return error;
}
