export type WebFault = 'private-address' | 'timeout' | 'too-large' | 'too-many-redirects' | 'unsupported' | 'network';

/** A fetch that brought no answer. The message starts with the address. */
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
