/** A finished mail: RFC 5322 bytes with its envelope. */
export interface RawMail {
  readonly from: string;
  readonly to: string;
  /** Stable over retries, so that a sink can tell a repeat. */
  readonly messageId: string;
  readonly raw: Uint8Array;
}
