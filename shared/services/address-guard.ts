import { lookup } from 'node:dns/promises';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** How host names become addresses, and which addresses are refused. */
export interface AddressGuard {
  readonly resolve: (hostname: string) => Promise<readonly { address: string; family: number }[]>;
  readonly refuses: (address: string) => boolean;
}

/** The system's resolver; private addresses refused unless told otherwise. */
export function addressGuard(allowPrivate: boolean): AddressGuard {
  return {
    resolve: (hostname) => lookup(hostname, { all: true }),
    refuses: allowPrivate ? () => false : isPrivateAddress,
  };
}

/** An address that is not fetched because it belongs to a private or special network. */
export class PrivateAddressError extends Error {
  constructor(address: string) {
    super(
      `${address} is a loopback, private or otherwise special address and is refused; pass --allow-private to let Parley fetch from it`,
    );
    this.name = 'PrivateAddressError';
  }
}

/** IPv4 networks that are not global (IANA's special-purpose registry), with multicast and the reserved end. */
const specialV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];

/** Global unicast of IPv6, and what in it is not global: Teredo and other protocols, documentation, 6to4. */
const globalV6 = ['2000::/3'];
const specialV6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];
/** Prefixes whose last 32 bits are an IPv4 address: mapped (RFC 4291) and translated (RFC 6052). */
const carriesV4 = ['::ffff:0:0/96', '64:ff9b::/96'];

const special = { v4: blockList(specialV4), v6: blockList(specialV6) };
const global6 = blockList(globalV6);
const carrier = blockList(carriesV4);

/** Whether an IP address belongs to a network that strangers' feeds have no business pointing at. */
export function isPrivateAddress(address: string): boolean {
  const [plain = ''] = address.split('%');
  const family = isIP(plain);
  if (family === 4) return special.v4.check(plain, 'ipv4');
  if (family !== 6) return true;
  if (inNetwork(carrier, plain)) return special.v4.check(lastFourBytes(plain), 'ipv4');
  return !inNetwork(global6, plain) || inNetwork(special.v6, plain);
}

/** Throws `PrivateAddressError` for a host written as an address that is refused: such a host is never looked up. */
export function refusePrivateLiteral(hostname: string, guard: AddressGuard): void {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && guard.refuses(host)) throw new PrivateAddressError(host);
}

/**
 * A look-up that yields no refused address. The socket connects to what it yields and nothing else, so a name that
 * resolves differently the next moment (DNS rebinding) gains nothing.
 */
export function guardedLookup(guard: AddressGuard): LookupFunction {
  return (hostname, options, callback) => {
    usableAddresses(hostname, guard).then(
      (addresses) => {
        if (options.all) callback(null, [...addresses]);
        else callback(null, addresses[0]?.address ?? '', addresses[0]?.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    );
  };
}

async function usableAddresses(hostname: string, guard: AddressGuard) {
  const found = await guard.resolve(hostname);
  const usable = found.filter(({ address }) => !guard.refuses(address));
  if (usable.length > 0) return usable;
  const [refused] = found;
  throw refused ? new PrivateAddressError(refused.address) : new Error(`${hostname} has no address`);
}

function blockList(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix] = network.split('/');
    list.addSubnet(address, Number(prefix), isIP(address) === 4 ? 'ipv4' : 'ipv6');
  }
  return list;
}

function inNetwork(list: BlockList, address: string): boolean {
  return list.check(address, 'ipv6');
}

function lastFourBytes(address: string): string {
  if (address.includes('.')) return address.slice(address.lastIndexOf(':') + 1);
  // The URL parser writes the last two groups as hex, whatever form they had.
  const groups = new URL(`http://[${address}]`).hostname.slice(1, -1).split(':').slice(-2);
  return groups
    .map((group) => Number.parseInt(group || '0', 16))
    .flatMap((group) => [group >> 8, group & 255])
    .join('.');
}
