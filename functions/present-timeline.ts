import { handle } from 'hono/aws-lambda';
import { timelineApp } from '../shared/present/present.ts';
import { presentServices } from './runtime.ts';

/** HTTP API -> timeline: page, JSON, CSV and Atom. The app is built once per process, on the first request. */
let app: ReturnType<typeof handle> | null = null;

export const handler: ReturnType<typeof handle> = (event, context) => {
  app ??= handle(timelineApp(presentServices()));
  return app(event, context);
};
