/** Structured log: a stable message, the rest as fields. Powertools' Logger fits. */
export interface Log {
  debug(message: string, fields?: Record<string, unknown>): void;
  info(message: string, fields?: Record<string, unknown>): void;
  warn(message: string, fields?: Record<string, unknown>): void;
  error(message: string, fields?: Record<string, unknown>): void;
}

/** A log in whose fields e-mail addresses, however deep, are "(an address)". Faults of carriers name them. */
export function withoutAddresses(log: Log): Log {
  return {
    debug: (message, fields = {}) => log.debug(message, redacted(fields)),
    info: (message, fields = {}) => log.info(message, redacted(fields)),
    warn: (message, fields = {}) => log.warn(message, redacted(fields)),
    error: (message, fields = {}) => log.error(message, redacted(fields)),
  };
}

/** Anything that reads like one; a link such as https://host/@name is none, for want of a part before the "@". */
const address = /[^\s@<>"'(),;:/=]+@[^\s@<>"'(),;:/]+\.[^\s@<>"'(),;:/.]+/gu;

function redacted(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, redactedValue(value)]));
}

function redactedValue(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(address, '(an address)');
  if (Array.isArray(value)) return value.map(redactedValue);
  if (value instanceof Error) return redactedValue(value.message);
  return typeof value === 'object' && value !== null ? redacted({ ...value }) : value;
}
