#!/usr/bin/env node
// Plain JavaScript, so that it runs without a build: everything behind it is TypeScript, read by tsx.
import { register } from 'tsx/esm/api';

// Under npm a signal ends the shell that npm puts between itself and this process, and never comes here: that shell's
// end stands for it. Watched from the first moment, since loading takes seconds on a small machine.
const parent = process.ppid;
if (process.env.npm_lifecycle_event !== undefined) {
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}

// Read when the AWS SDK loads: no warning about the Node version on a terminal that shows progress.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
register();
const { main } = await import('./cli/main.ts');
process.exitCode = await main(process.argv.slice(2));
