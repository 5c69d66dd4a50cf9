import { describe, expect, test } from '@jest/globals';
import { Annotations, Match, type Template } from 'aws-cdk-lib/assertions';
import { environment } from '../../shared/names.ts';
import { allowed, resource, resources, stackFor, templateFor } from './synthesized.ts';

/** Address of each identity that the stack makes -> its logical id. */
function identitiesOf(template: Template): Record<string, string> {
  const made = Object.entries(resources(template, 'AWS::SES::EmailIdentity'));
  return Object.fromEntries(made.map(([id, { Properties }]) => [String(Properties.EmailIdentity), id]));
}

function sends(template: Template): string[] {
  return allowed(template, 'NotifyMailReaders')
    .filter(({ action }) => action === 'ses:SendEmail')
    .map(({ resource }) => resource);
}

describe('the identities of SES', () => {
  const both = identitiesOf(templateFor({ alertEmail: 'a@example.com,b@example.com' }));

  test.each([
    ['a reader who goes', { alertEmail: 'b@example.com' }],
    ['another order', { alertEmail: 'b@example.com,a@example.com' }],
    ['a sender who comes', { alertEmail: 'a@example.com,b@example.com', senderEmail: 'p@example.org' }],
  ])('%s leaves the logical ids of the others as they are', (_, context) => {
    const after = identitiesOf(templateFor(context));
    for (const [address, id] of Object.entries(after)) if (address in both) expect(id).toBe(both[address]);
    expect(Object.keys(after)).toContain('b@example.com');
  });

  test('an address however it is capitalised is one identity under one logical id', () => {
    const spelt = identitiesOf(templateFor({ alertEmail: 'A@Example.com', senderEmail: 'a@example.com' }));
    expect(Object.values(spelt)).toEqual([both['a@example.com']]);
  });

  test('one that exists already is used and not made: the address, or its whole domain', () => {
    const template = templateFor({
      alertEmail: 'You@example.com,b@example.org,c@example.net',
      existingIdentities: 'you@example.com,example.org',
    });
    expect(Object.keys(identitiesOf(template))).toEqual(['c@example.net']);
    const [allowedOn = ''] = sends(template);
    for (const identity of [':identity/you@example.com', ':identity/example.org', 'SenderAddress']) {
      expect(allowedOn).toContain(identity);
    }
    expect(template.findOutputs('Next').Next?.Value).toMatch(/inbox of c@example\.net and click/);
  });
});

describe('a domain of one’s own', () => {
  const template = templateFor({ alertEmail: 'you@example.com,me@example.org', senderDomain: 'example.org' });

  test('is signed and has a MAIL FROM; readers at it need no identity of their own', () => {
    expect(Object.keys(identitiesOf(template)).sort()).toEqual(['example.org', 'you@example.com']);
    template.hasResourceProperties('AWS::SES::EmailIdentity', {
      EmailIdentity: 'example.org',
      DkimAttributes: { SigningEnabled: true },
      MailFromAttributes: { MailFromDomain: 'mail.example.org' },
    });
  });

  test('its DNS records are outputs: three of DKIM, two of MAIL FROM, one of DMARC', () => {
    const outputs = Object.entries(template.findOutputs('*')).filter(([id]) => id.includes('Record'));
    const records = outputs.map(([, { Value }]) => JSON.stringify(Value));
    expect(records).toHaveLength(6);
    expect(records.filter((record) => record.includes('DkimDNSToken') && record.includes(' CNAME '))).toHaveLength(3);
    expect(records.join()).toMatch(/mail\.example\.org MX 10 feedback-smtp\./);
    expect(records.join()).toMatch(/mail\.example\.org TXT .*v=spf1 include:amazonses\.com/);
    expect(records.join()).toMatch(/_dmarc\.example\.org TXT .*v=DMARC1/);
    expect(template.findOutputs('Next').Next?.Value).toMatch(
      /^Add the DNS records among these outputs to example\.org\./,
    );
  });
});

describe('a sender at a free-mail provider', () => {
  const warnings = (context: Record<string, unknown>) =>
    Annotations.fromStack(stackFor(context)).findWarning('*', Match.stringLikeRegexp('may never arrive'));

  test.each(['you@gmail.com', 'you@GMX.de', 'you@ukr.net'])('%s is warned of, with what to pass', (alertEmail) => {
    const [warning] = warnings({ alertEmail });
    expect(warning?.entry.data).toMatch(/-c senderDomain=example\.org.*-c smtp=PARAMETER/);
  });

  test('nobody is warned who has a domain or mails through a server of their own', () => {
    expect(warnings({ alertEmail: 'you@gmail.com', senderDomain: 'example.org' })).toEqual([]);
    expect(warnings({ alertEmail: 'you@gmail.com', smtp: '/parley/smtp' })).toEqual([]);
    expect(warnings({ alertEmail: 'you@mygmail.com' })).toEqual([]);
  });
});

describe('a mail server of one’s own', () => {
  const mailing = (smtp: string) => {
    const template = templateFor({ alertEmail: 'you@example.com', smtp });
    const [, mailer] = resource(template, 'AWS::Lambda::Function', 'NotifyMailReaders');
    const grants = allowed(template, 'NotifyMailReaders').filter(({ action }) => /^(ssm|secrets|ses)/.test(action));
    return { template, variables: mailer.Properties.Environment, grants };
  };

  test('needs no identity and no permission of SES; the functions know the name of its parameter alone', () => {
    const { template, variables, grants } = mailing('/parley/smtp');
    template.resourceCountIs('AWS::SES::EmailIdentity', 0);
    expect(variables).toMatchObject({ Variables: { [environment.smtpParameter]: '/parley/smtp' } });
    expect(grants.map(({ action }) => action)).toEqual(['ssm:GetParameter']);
    expect(grants[0]?.resource).toContain(':parameter/parley/smtp');
  });

  test('may stand as a secret in Secrets Manager', () => {
    const { grants } = mailing('/aws/reference/secretsmanager/parley-smtp');
    expect(grants.map(({ action }) => action).sort()).toEqual(['secretsmanager:GetSecretValue', 'ssm:GetParameter']);
    expect(grants.find(({ action }) => action.startsWith('secrets'))?.resource).toContain(':secret:parley-smtp-??????');
  });
});

test('whom the alerts go to stands in a parameter', () => {
  const template = templateFor({ alertEmail: 'a@example.com,b@example.com', senderEmail: 'p@example.org' });
  const [, { Properties }] = resource(template, 'AWS::SSM::Parameter', 'NotifyMailAddresses');
  expect(JSON.parse(String(Properties.Value))).toEqual({
    readers: ['a@example.com', 'b@example.com'],
    sender: 'p@example.org',
  });
});
