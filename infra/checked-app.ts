import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { parleyApp } from './parley-app.ts';

/** The app under the rules of cdk-nag, for `npm run synth`. What a rule is not kept for stands where it is broken. */
const app = parleyApp();
Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
