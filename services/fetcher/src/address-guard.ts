import type { LookupAddress, LookupAllOptions } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";
import { buildConnector } from "undici";

/** All addresses of a name, as `dns.lookup` gives them with `all: true`. */
export type LookupAll = (
  name: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** A link led to an address that is no public one. */
export class AddressRefusedError extends Error {
  override readonly name = "AddressRefusedError";
}

/**
 * Whether anybody on the Internet could reach the address: neither loopback, private, link-local (cloud metadata),
 * carrier-grade NAT, multicast nor reserved; an IPv4 address inside an IPv6 one is judged as what it is.
 */
const isPublicAddress = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === "unicast";

/** "[::1]" to "::1". */
const bare = (hostname: string): string => hostname.replace(/^\[(.*)\]$/, "$1");

const publicOnly =
  (lookup: LookupAll): LookupFunction =>
  (name, options, callback) => {
    lookup(name, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, []);
      const allowed = addresses.filter(({ address }) => isPublicAddress(address));
      const [first] = allowed;
      if (first === undefined) return callback(new AddressRefusedError(`${name} has no public address`), []);
      return options.all === true ? callback(null, allowed) : callback(null, first.address, first.family);
    });
  };

/**
 * Opens connections for the HTTP client, to public addresses only. The check is made on the address that is then
 * connected to, for every connection, redirects included, so that a name which changes its address gains nothing.
 * @param options.allowed `host:port` as URLs write them; these are connected to whatever their address
 */
export const createGuardedConnector = (options: {
  allowed: readonly string[];
  lookup: LookupAll;
  timeoutMs: number;
}): buildConnector.connector => {
  const allowed = new Set(options.allowed.map((hostPort) => hostPort.toLowerCase()));
  const open = buildConnector({ timeout: options.timeoutMs });
  const guarded = buildConnector({ timeout: options.timeoutMs, lookup: publicOnly(options.lookup) });
  return (target, callback) => {
    const port = target.port === "" ? (target.protocol === "https:" ? "443" : "80") : target.port;
    if (allowed.has(`${target.hostname.toLowerCase()}:${port}`)) return open(target, callback);
    const host = bare(target.hostname);
    if (isIP(host) !== 0 && !isPublicAddress(host))
      return callback(new AddressRefusedError(`${host} is no public address`), null);
    return guarded(target, callback);
  };
};
