import { App } from 'aws-cdk-lib';
import { readSettings, SettingsError } from './settings.ts';
import { ParleyStack } from './stack.ts';

/** The CDK app: `npx cdk deploy -c alertEmail=you@example.com`. Needs no account to synthesize. */
const app = new App();
try {
  new ParleyStack(
    app,
    'Parley',
    readSettings((key) => app.node.tryGetContext(key), process.env.AWS_ENDPOINT_URL),
  );
} catch (fault) {
  if (!(fault instanceof SettingsError)) throw fault;
  console.error(fault.message);
  process.exit(1);
}
