/** Which addresses lie on the public internet: a feed must not reach into the network that this machine stands in. */
import { BlockList, isIP } from 'node:net';

/** Blocks that are not globally reachable: IANA special-purpose address registries (RFC 6890), and multicast. */
const IPV4 = [
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
/** Those that carry an IPv4 address inside (Teredo, 6to4, translation of a site's own) are refused with it. */
const IPV6 = [
  '::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
  '5f00::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
];

const closed = new BlockList();
for (const [family, blocks] of [
  ['ipv4', IPV4],
  ['ipv6', IPV6],
] as const) {
  for (const block of blocks) {
    const [net = '', bits = ''] = block.split('/');
    closed.addSubnet(net, Number(bits), family);
  }
}

/** IPv4 within IPv6: mapped (RFC 4291), and as a provider's translator writes it (RFC 6052). */
const EMBEDDED = /^(?:::ffff:|64:ff9b::)(?:(\d+\.\d+\.\d+\.\d+)|([0-9a-f]{1,4}):([0-9a-f]{1,4}))$/;

/** Whether an address, as a resolver gives it, is one of the public internet. What is no address is not. */
export function isPublicAddress(address: string): boolean {
  const plain = address.toLowerCase().split('%', 1)[0] ?? '';
  const family = isIP(plain);
  if (family === 0) return false;
  if (family === 4) return !closed.check(plain, 'ipv4');
  const embedded = EMBEDDED.exec(plain);
  if (embedded !== null) return !closed.check(ipv4Of(embedded), 'ipv4');
  return !closed.check(plain, 'ipv6');
}

function ipv4Of([, dotted, high = '0', low = '0']: RegExpExecArray): string {
  if (dotted !== undefined) return dotted;
  const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
  return [a >> 8, a & 255, b >> 8, b & 255].join('.');
}
