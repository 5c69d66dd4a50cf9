/** One polite GET. Header names are lower case. */
export interface WebRequest {
  readonly url: string;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** Bytes after decompression at which reading stops with an error. */
  readonly maximumBytes?: number;
}

/** What came back, whatever the status. */
export interface WebAnswer {
  readonly status: number;
  /** Where the answer came from, after redirects. */
  readonly url: string;
  /** Where permanent redirects alone led; to be asked next time. */
  readonly permanentUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** The web. Faults (refused address, time-out, too large) throw a `WebError` that names the address. */
export interface Web {
  get(request: WebRequest): Promise<WebAnswer>;
  /** Whether robots.txt (RFC 9309) lets Parley fetch this page. */
  allowed(url: string): Promise<boolean>;
}

export type WebFault = 'private-address' | 'timeout' | 'too-large' | 'too-many-redirects' | 'unsupported' | 'network';

export class WebError extends Error {
  readonly fault: WebFault;
  readonly url: string;

  constructor(fault: WebFault, url: string, detail: string) {
    super(`${url}: ${detail}`);
    this.name = 'WebError';
    this.fault = fault;
    this.url = url;
  }
}
