import type { Deployment, Known, Sending } from './deployment.ts';

/** One thing that was looked at. */
export interface Finding {
  readonly check: string;
  /** "unknown": it could not be looked at. */
  readonly state: 'well' | 'amiss' | 'unknown';
  readonly says: string;
  /** What to do; null where all is well. */
  readonly next: string | null;
}

type Outcome = Omit<Finding, 'check'>;

/** Functions that Parley may have to run at once with two workers each: see the runbook, "Concurrency high". */
const neededAtOnce = 10;
/** Share of the day's mails from which a busy day may pass the quota. */
const busyShare = 0.8;

/** What is well with a deployment, what is amiss, and the next step for each. */
export function examine(deployment: Deployment): readonly Finding[] {
  const { sending, identities, subscriptions, raised, concurrency, ticks, feeds } = deployment;
  return [
    finding('identities', identities, (known) => {
      const waiting = known.filter(({ verified }) => !verified).map(({ name }) => name);
      if (waiting.length === 0) return well(`${known.map(({ name }) => name).join(', ') || 'none needed'}: verified`);
      return amiss(
        `not verified: ${waiting.join(', ')}`,
        'Click the link in the mail from Amazon Web Services; for a domain, add the DNS records among the outputs.',
      );
    }),
    finding('sandbox', sending, ({ sandbox }) =>
      sandbox
        ? amiss(
            'SES is in its sandbox: each recipient has to confirm',
            'Enough for a few readers; for more ask for production access: aws sesv2 put-account-details --production-access-enabled ...',
          )
        : well('SES mails to anybody'),
    ),
    finding('sending', sending, (known) => sendingOutcome(known)),
    finding('alarms subscribed', subscriptions, (known) => {
      const confirmed = known.filter((subscription) => subscription.confirmed);
      if (confirmed.length > 0) return well(`${confirmed.map(({ endpoint }) => endpoint).join(', ')}`);
      return amiss(
        'nobody has confirmed the subscription to the alarms',
        'Click the link in the mail from "Parley alarms"; deploy again to have it sent again after three days.',
      );
    }),
    finding('alarms', raised, (known) =>
      known.length === 0
        ? well('none is raised')
        : amiss(`raised: ${known.join(', ')}`, 'infra/RUNBOOK.md has a heading for each.'),
    ),
    finding('schedule', ticks, (known) =>
      known > 0
        ? well(`fired ${known} times in a quarter of an hour`)
        : amiss('has not fired for a quarter of an hour', 'See "Schedules dropped" in infra/RUNBOOK.md.'),
    ),
    finding('feeds', feeds, ({ watched, ok, overdue, late, unpolled }) => {
      const counted = `${ok} of ${watched} answered, ${overdue} overdue, ${late} late, ${unpolled} not asked yet`;
      if (overdue * 5 < watched && late === 0 && unpolled < watched) return well(counted);
      return amiss(
        counted,
        'See "Feeds overdue" and "Feeds late" in infra/RUNBOOK.md; right after a deploy wait a few minutes.',
      );
    }),
    finding('concurrency', concurrency, (known) =>
      known > neededAtOnce
        ? well(`the account may run ${known} functions at once`)
        : amiss(
            `the account may run ${known} functions at once, which is just enough`,
            'Ask for more in Service Quotas (Lambda, "Concurrent executions"); it costs nothing.',
          ),
    ),
  ];
}

function sendingOutcome({ enabled, perDay, sentToday, perSecond }: Sending): Outcome {
  const counted = `${sentToday} of ${perDay} mails in 24 hours, ${perSecond} a second`;
  if (!enabled) return amiss(`SES has paused sending; ${counted}`, 'aws sesv2 get-account says why; answer its case.');
  if (sentToday < busyShare * perDay) return well(counted);
  return amiss(counted, 'What does not go out today goes out within three days; ask for a higher quota of SES.');
}

function finding<T>(check: string, known: Known<T>, outcome: (value: T) => Outcome): Finding {
  if ('fault' in known) {
    return { check, state: 'unknown', says: known.fault, next: 'Allow it to the credentials at hand, or try again.' };
  }
  return { check, ...outcome(known.value) };
}

const well = (says: string): Outcome => ({ state: 'well', says, next: null });
const amiss = (says: string, next: string): Outcome => ({ state: 'amiss', says, next });
