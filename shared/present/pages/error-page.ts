import { markup } from '../../text/safe-html.ts';
import { page } from './layout.ts';

/** A page that says what went wrong and where to go on. */
export function errorPage(heading: string, message: string): string {
  return page({
    title: `${heading} · Parley`,
    current: null,
    main: markup`<div class="lead"><h1>${heading}</h1></div><p>${message}</p><p><a href="/">Back to the timeline</a></p>`,
  });
}
