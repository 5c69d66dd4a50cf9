/** npm run eval -- TASK INPUT OUTPUT: answers an evaluation set with Parley's real code. */
import { existsSync } from 'node:fs';

interface Task {
  answer(input: string, output: string): Promise<void>;
}

const tasks: Record<string, () => Promise<Task>> = {
  relevance: () => import('./relevance.ts'),
  stream: () => import('./stream.ts'),
  articles: () => import('./articles.ts'),
  feeds: () => import('./feeds.ts'),
  web: () => import('./web.ts'),
  acts: () => import('./acts.ts'),
};

const [name = '', input = '', output = ''] = process.argv.slice(2);
const task = tasks[name];
if (task === undefined || output === '') {
  console.error(`Usage: npm run eval -- TASK INPUT OUTPUT, where TASK is one of ${Object.keys(tasks).join(', ')}`);
  process.exit(2);
}
if (!existsSync(input)) {
  console.error(`${input}: no such file; pass the evaluation set as INPUT`);
  process.exit(2);
}
const started = performance.now();
await (await task()).answer(input, output);
const peak = process.resourceUsage().maxRSS / 1024;
console.error(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s, peak memory ${peak.toFixed(0)} MB`);
