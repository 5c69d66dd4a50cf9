#!/usr/bin/env node
// Plain JavaScript, so that it runs without a build: everything behind it is TypeScript, read by tsx.
import { register } from 'tsx/esm/api';

// Read when the AWS SDK loads: no warning about the Node version on a terminal that shows progress.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
register();
const { main } = await import('./cli/main.ts');
process.exitCode = await main(process.argv.slice(2));
