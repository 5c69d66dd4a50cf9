import { App } from 'aws-cdk-lib';
import { readSettings, SettingsError } from './settings.ts';
import { ParleyStack } from './stack.ts';

/** Makes the CDK app from the context. Ends the process with one sentence where a setting is missing or malformed. */
export function parleyApp(): App {
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
  return app;
}
