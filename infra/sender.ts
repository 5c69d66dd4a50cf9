import { createHash } from 'node:crypto';
import { Annotations, CfnOutput } from 'aws-cdk-lib';
import type { IGrantable } from 'aws-cdk-lib/aws-iam';
import { EmailIdentity, Identity, type IEmailIdentity } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import { isFreeMail } from './free-mail.ts';
import type { Settings } from './settings.ts';

/**
 * The identities of SES that mail is sent as and to. SES mails the owner of an address a link to click, and checks a
 * domain by its DNS records. While the account is in SES's sandbox, sending needs the permission on the recipient's
 * identity as well as on the sender's. Each has a logical id of its own address, so that readers may come and go.
 */
export class Sender extends Construct {
  /** Addresses whose owners have a link to click. */
  readonly toConfirm: readonly string[];
  private readonly identities: readonly IEmailIdentity[];

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    const { senderDomain } = settings;
    const addresses = addressesOf(settings);
    const existing = [senderDomain ?? '', ...addresses].flatMap((name) => existingIdentity(name, settings));
    this.toConfirm = addresses.filter((address) => existingIdentity(address, settings).length === 0);
    this.identities = [
      ...(senderDomain === null || existingIdentity(senderDomain, settings).length > 0
        ? []
        : [this.makeDomain(senderDomain)]),
      ...[...new Set(existing)].map((name) =>
        EmailIdentity.fromEmailIdentityName(this, `Existing${nameOf(name)}`, name),
      ),
      ...this.toConfirm.map(
        (address) => new EmailIdentity(this, `Address${nameOf(address)}`, { identity: Identity.email(address) }),
      ),
    ];
    if (isFreeMail(settings.senderEmail)) {
      Annotations.of(this).addWarningV2(
        'parley:free-mail-sender',
        `Mail from ${settings.senderEmail} may never arrive: SES cannot sign for a free-mail domain, so it fails DMARC. Pass a domain of your own (-c senderDomain=example.org) or mail through your provider (-c smtp=PARAMETER); README.md#deploy says how.`,
      );
    }
  }

  /** Lets a function mail as and to the identities. */
  letSend(grantee: IGrantable): void {
    for (const identity of this.identities) identity.grantSendEmail(grantee);
  }

  /** A domain with Easy DKIM and a MAIL FROM of its own, so that both checks of DMARC align with it. */
  private makeDomain(domain: string): EmailIdentity {
    const mailFrom = `mail.${domain}`;
    const identity = new EmailIdentity(this, `Domain${nameOf(domain)}`, {
      identity: Identity.domain(domain),
      dkimSigning: true,
      mailFromDomain: mailFrom,
    });
    const { region } = identity.stack;
    const records = [
      ...identity.dkimRecords.map(({ name, value }) => `${name} CNAME ${value}`),
      `${mailFrom} MX 10 feedback-smtp.${region}.amazonses.com`,
      `${mailFrom} TXT "v=spf1 include:amazonses.com ~all"`,
      `_dmarc.${domain} TXT "v=DMARC1; p=quarantine; rua=mailto:postmaster@${domain}"`,
    ];
    for (const [index, value] of records.entries()) {
      new CfnOutput(this, `Record${index + 1}`, { value, description: `DNS record ${index + 1} of ${domain}` });
    }
    return identity;
  }
}

/** Readers and, unless it is at the sender's domain, the sender; each once however it is capitalised. */
function addressesOf({ alertEmails, senderEmail, senderDomain }: Settings): readonly string[] {
  const sender = senderDomain === null ? [senderEmail] : [];
  const readers = alertEmails.filter(
    (email) => senderDomain === null || !email.toLowerCase().endsWith(`@${senderDomain}`),
  );
  const byName = new Map([...readers, ...sender].map((address) => [address.toLowerCase(), address]));
  return [...byName.values()];
}

/** The identity that SES already has of an address, or of its domain: one or none. */
function existingIdentity(name: string, { existingIdentities }: Settings): string[] {
  const wanted = name.toLowerCase();
  const domain = wanted.slice(wanted.lastIndexOf('@') + 1);
  const found =
    existingIdentities.find((identity) => identity === wanted) ?? existingIdentities.find((i) => i === domain);
  return found === undefined ? [] : [found];
}

/** Part of a logical id that tells addresses apart, however they are capitalised. */
function nameOf(identity: string): string {
  return createHash('sha256').update(identity.toLowerCase()).digest('hex').slice(0, 12);
}
