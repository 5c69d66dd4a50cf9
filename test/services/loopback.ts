import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from '@jest/globals';
import { realWeb, type WebError, type WebFault, type WebOptions } from '../../shared/services/web.ts';

const stops: (() => Promise<void>)[] = [];

afterEach(stopServers);

/** Stops all that was served. Runs after each test by itself. */
export async function stopServers(): Promise<void> {
  for (const stop of stops.splice(0)) await stop();
}

/** A real server on a free loopback port, which keeps the requests it got. Gone after the test. */
export async function serve(listener: RequestListener) {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, port, requests };
}

/** The real web, which may fetch from loopback and does not wait. */
export function localWeb(options: WebOptions = {}) {
  return realWeb({ allowPrivate: true, spacingMilliseconds: 0, ...options });
}

/** A timer that only waiting moves on, at once. `waits` has each pause in milliseconds. */
export function standingTimer() {
  const waits: number[] = [];
  let now = 0;
  return {
    waits,
    now: () => now,
    async wait(milliseconds: number) {
      waits.push(milliseconds);
      now += milliseconds;
    },
  };
}

/** The fault that an attempt ends with. */
export async function faultOf(attempt: Promise<unknown>): Promise<{ fault: WebFault; message: string; name: string }> {
  const error = await attempt.then(
    () => null,
    (fault: WebError) => fault,
  );
  if (error === null) throw new Error('there was no fault');
  return { fault: error.fault, message: error.message, name: error.name };
}

export const text = (body: Uint8Array) => new TextDecoder().decode(body);
