import { ArnFormat, Stack } from 'aws-cdk-lib';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import { Construct } from 'constructs';
import { environment } from '../shared/names.ts';
import { Sender } from './sender.ts';
import type { Settings } from './settings.ts';

/** A secret of Secrets Manager, as Parameter Store passes it on. */
const secretPrefix = '/aws/reference/secretsmanager/';

/**
 * Who is mailed, as whom and through what. The addresses stand in a parameter rather than in the functions'
 * environment, which everybody sees who may list the functions.
 */
export class MailSettings extends Construct {
  readonly environment: Record<string, string>;
  /** Addresses whose owners have a link of SES to click. */
  readonly toConfirm: readonly string[];
  private readonly sender: Sender | null;
  private readonly parameter: StringParameter;
  private readonly smtpParameter: string | null;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    const { alertEmails, senderEmail, smtpParameter } = settings;
    this.smtpParameter = smtpParameter;
    this.sender = smtpParameter === null ? new Sender(this, 'Sender', settings) : null;
    this.toConfirm = this.sender?.toConfirm ?? [];
    this.parameter = new StringParameter(this, 'Addresses', {
      description: 'Parley: whom the alerts go to and come from',
      stringValue: JSON.stringify({ readers: alertEmails, sender: senderEmail }),
    });
    this.environment = {
      [environment.mailParameter]: this.parameter.parameterName,
      ...(smtpParameter === null ? {} : { [environment.smtpParameter]: smtpParameter }),
    };
  }

  /** Lets a function read the addresses. */
  letKnowReaders(grantee: IGrantable): void {
    allow(grantee, ['ssm:GetParameter'], this.parameter.parameterArn);
  }

  /** Lets a function that knows the readers mail them. */
  letMail(grantee: IGrantable): void {
    this.sender?.letSend(grantee);
    if (this.smtpParameter === null) return;
    const stack = Stack.of(this);
    const resourceName = this.smtpParameter.replace(/^\//, '');
    allow(grantee, ['ssm:GetParameter'], stack.formatArn({ service: 'ssm', resource: 'parameter', resourceName }));
    if (!this.smtpParameter.startsWith(secretPrefix)) return;
    // Secrets Manager adds six characters of its own to the name.
    const secret = `${this.smtpParameter.slice(secretPrefix.length)}-??????`;
    const arnFormat = ArnFormat.COLON_RESOURCE_NAME;
    const arn = stack.formatArn({ service: 'secretsmanager', resource: 'secret', resourceName: secret, arnFormat });
    allow(grantee, ['secretsmanager:GetSecretValue'], arn);
  }
}

function allow(grantee: IGrantable, actions: string[], arn: string): void {
  Grant.addToPrincipal({ grantee, actions, resourceArns: [arn] });
}
