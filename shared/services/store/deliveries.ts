/** What names one mailing: this reader, this development, this change (or this digest day). */
export interface DeliveryKey {
  readonly readerId: string;
  readonly developmentId: string;
  readonly change: number;
}

/** The delivery ledger: decides that each key is mailed once, whatever dies and is run again. */
export interface Deliveries {
  /**
   * Claims the right to send until `now + lease`. "sent": nothing to do. "busy": somebody else holds a claim
   * that has not run out; try again later.
   */
  claim(key: DeliveryKey, now: Date): Promise<'claimed' | 'busy' | 'sent'>;
  /** Marks as sent for good, with the Message-ID, so that later mails can thread under it. */
  sent(key: DeliveryKey, messageId: string, now: Date): Promise<void>;
  /** Gives a claim back after a send that surely failed. */
  release(key: DeliveryKey): Promise<void>;
  /** Message-ID of the first mail this reader got on this development. */
  firstMessageId(readerId: string, developmentId: string): Promise<string | null>;
}
