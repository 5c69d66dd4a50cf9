/** A mail that was handed to SES. */
export interface Mailed {
  readonly from: string;
  readonly to: readonly string[];
  /** Subject and body, with the line breaks of its encoding undone. */
  readonly text: string;
}

export type Row = Readonly<Record<string, unknown>>;

/** What a person with an AWS console would look at and press. */
export interface Cloud {
  /** Rows of the developments in the table. */
  developments(): Promise<readonly Row[]>;
  /** Forgets when feeds were polled and what was in them, so that the next tick takes all up again. Answers how many. */
  forgetFeeds(): Promise<number>;
  mails(): Promise<readonly Mailed[]>;
  /** Messages by queue, waiting or in work; dead-letter queues as well. */
  queues(): Promise<ReadonlyMap<string, number>>;
  /** Calls the function whose name holds `part`, and returns its answer. Throws what it threw. */
  invoke(part: string, payload?: unknown): Promise<unknown>;
  /** Asks the HTTP API at one of its addresses. */
  get(address: string): Promise<{ status: number; text: string }>;
}

/** Undoes quoted-printable's soft line breaks (RFC 2045 6.7) and line ends, so that sentences can be found. */
export function unfolded(mail: string): string {
  return mail
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/\r?\n/g, ' ')
    .replaceAll('=3D', '=');
}
