import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What an address serves. */
export interface Served {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}

/** A real web server on loopback whose pages a test lays out. Requests are kept, 404 is served for the rest. */
export async function startNewsServer(pages: Map<string, Served | ((request: IncomingMessage) => Served)>) {
  const requests: { path: string; headers: IncomingMessage['headers'] }[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '/';
    requests.push({ path, headers: request.headers });
    const page = pages.get(path);
    const served = typeof page === 'function' ? page(request) : page;
    response.writeHead(served === undefined ? 404 : (served.status ?? 200), served?.headers ?? {});
    response.end(served?.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
