import { isEmailAddress } from '../shared/names.ts';

/** A setting that is missing or malformed; its message says in one sentence what to pass. */
export class SettingsError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SettingsError';
  }
}

export const example = 'npx cdk deploy -c alertEmail=you@example.com';

/** Addresses separated by commas, each once however it is capitalised. Throws naming the one that is not an address. */
export function readAddresses(name: string, value: unknown): readonly string[] {
  const addresses = words(value);
  const wrong = addresses.find((address) => !isAddress(address));
  if (wrong !== undefined) {
    throw new SettingsError(
      name === 'alertEmail'
        ? `alertEmail=${wrong} is not an e-mail address; pass one: ${example}`
        : `${name}=${wrong} is not an e-mail address; leave it out or pass one: ${example} -c ${name}=parley@example.com`,
    );
  }
  const spellings = addresses.map((address) => address.toLowerCase());
  return addresses.filter((_, index) => spellings.indexOf(spellings[index] ?? '') === index);
}

/** One address or none. */
export function readAddress(name: string, value: unknown): string | null {
  const [address = null, ...more] = readAddresses(name, value);
  if (more.length === 0) return address;
  throw new SettingsError(`${name} takes one address and got ${more.length + 1}; pass one: -c ${name}=${address}`);
}

/** A domain name without a scheme or path, lower-cased, or null. */
export function readDomain(name: string, value: unknown): string | null {
  if (isEmpty(value)) return null;
  const domain = String(value).trim().toLowerCase();
  if (isDomain(domain)) return domain;
  throw new SettingsError(`${name}=${value} is not a domain; pass one that is yours: -c ${name}=example.org`);
}

/** Addresses and domains separated by commas, lower-cased. */
export function readIdentities(name: string, value: unknown): readonly string[] {
  const identities = words(value).map((word) => word.toLowerCase());
  const wrong = identities.find((identity) => !isAddress(identity) && !isDomain(identity));
  if (wrong === undefined) return identities;
  throw new SettingsError(
    `${name}=${wrong} is neither an e-mail address nor a domain; pass identities that SES already has: -c ${name}=you@example.com`,
  );
}

/** A whole number in a range, or the default. */
export function readNumber(name: string, value: unknown, range: { from: number; to: number; or: number }): number {
  if (isEmpty(value)) return range.or;
  const number = Number(value);
  if (Number.isInteger(number) && number >= range.from && number <= range.to) return number;
  throw new SettingsError(
    `${name}=${value} is not a whole number from ${range.from} to ${range.to}; pass one: -c ${name}=${range.or}`,
  );
}

/** True or false; false by default. */
export function readFlag(name: string, value: unknown): boolean {
  if (isEmpty(value) || value === false || value === 'false') return false;
  if (value === true || value === 'true') return true;
  throw new SettingsError(`${name}=${value} is neither true nor false; pass one of them: -c ${name}=true`);
}

/** A name of the given form, or null. `remedy` says what to pass. */
export function readName(name: string, value: unknown, form: RegExp, remedy: string): string | null {
  if (isEmpty(value)) return null;
  const text = String(value).trim();
  if (form.test(text)) return text;
  throw new SettingsError(`${name}=${text} is not ${remedy}`);
}

/** What stands between commas, trimmed, without the blanks. */
export function words(value: unknown): string[] {
  if (isEmpty(value)) return [];
  return String(value)
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** What SES takes as an identity: it knows no letters beyond ASCII, which a domain is written in as "xn--..." (RFC 5891). */
function isAddress(text: string): boolean {
  return isEmailAddress(text) && /^[!-~]+$/.test(text);
}

function isDomain(text: string): boolean {
  return isAddress(`postmaster@${text}`);
}
