import { ask } from '../ask-api.ts';
import type { Given } from '../command.ts';

/** `parley timeline`: the developments that the query asks for, newest day first. */
export async function timeline(given: Given): Promise<number> {
  const format = given.choice('format');
  const query = new URLSearchParams({ format });
  for (const name of ['since', 'until', 'actor', 'kind', 'text']) {
    const value = given.text(name);
    if (value !== undefined) query.set(name, value);
  }
  const text = await ask(given, `/api/timeline?${query}`);
  // The mark that spreadsheets want is in the way of everything else on a pipe.
  process.stdout.write(
    format === 'json' ? `${JSON.stringify(JSON.parse(text), null, 2)}\n` : text.replace(/^\uFEFF/, ''),
  );
  return 0;
}
