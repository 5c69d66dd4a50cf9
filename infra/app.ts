import { parleyApp } from './parley-app.ts';

/** The CDK app: `npx cdk deploy -c alertEmail=you@example.com`. Needs no account to synthesize. */
parleyApp();
