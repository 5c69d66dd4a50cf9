/** What could be found out, or why it could not. */
export type Known<T> = { readonly value: T } | { readonly fault: string };

/** A deployed Parley, looked at from outside; each part by itself, so that one missing permission hides one part. */
export interface Deployment {
  readonly sending: Known<Sending>;
  readonly identities: Known<readonly Identity[]>;
  readonly subscriptions: Known<readonly Subscription[]>;
  /** Names of the alarms that are raised. */
  readonly raised: Known<readonly string[]>;
  /** Functions that the account may run at once. */
  readonly concurrency: Known<number>;
  /** Calls of the function that queues due feeds within the last quarter of an hour. */
  readonly ticks: Known<number>;
  readonly feeds: Known<FeedCounts>;
}

/** What SES says of the account, per day and per second. */
export interface Sending {
  readonly sandbox: boolean;
  /** Sending is not paused. */
  readonly enabled: boolean;
  readonly perDay: number;
  readonly sentToday: number;
  readonly perSecond: number;
}

export interface Identity {
  readonly name: string;
  readonly verified: boolean;
}

export interface Subscription {
  readonly endpoint: string;
  readonly confirmed: boolean;
}

interface FeedCounts {
  readonly watched: number;
  /** Feeds that answered the last poll. */
  readonly ok: number;
  readonly overdue: number;
  readonly late: number;
  readonly unpolled: number;
}
