// The rule: the app answers only under its own names and ports, and only pages from there may write. A name that merely points at this
// machine (DNS rebinding) is refused by its Host header, a page of another site by its Origin.

export type HostRules = {
  /** The port, or ports, that this server listens on. */
  port: number | readonly number[];
  /**
   * Names besides this machine's own, such as a configured `HOST`: `studio.local` (at the served ports) or, behind a proxy,
   * `studio.example:443`. Addresses that mean "all interfaces" (`0.0.0.0`, `::`) allow nothing.
   */
  extraHosts?: readonly string[];
};

/** Whether a request with this Host header is meant for us. A header without a port means the default one, 80 or 443. */
export function isAllowedHost(hostHeader: string | null | undefined, rules: HostRules): boolean {
  const authority = parseAuthority(hostHeader);
  if (!authority) return false;
  const ports = authority.port === null ? [80, 443] : [authority.port];
  return ports.some((port) => isOurs(authority.name, port, rules));
}

/**
 * Whether a request with this Origin header may write. Programs send none and are let in; browsers send one with everything that
 * writes. `null` (sandboxed frames, local files) is refused, and so is another program's port on this machine.
 */
export function isAllowedOrigin(originHeader: string | null | undefined, rules: HostRules): boolean {
  if (originHeader === null || originHeader === undefined) return true;
  const match = /^(https?):\/\/(.*)$/i.exec(originHeader);
  const authority = parseAuthority(match?.[2]);
  if (!match || !authority) return false;
  const defaultPort = match[1]?.toLowerCase() === "https" ? 443 : 80;
  return isOurs(authority.name, authority.port ?? defaultPort, rules);
}

type Authority = { name: string; port: number | null };

const OWN_NAMES = ["localhost", "127.0.0.1", "[::1]"];
const ALL_INTERFACES = ["0.0.0.0", "[::]"];

/** One name or bracketed address and at most a port; no user, path, space, comma or encoding gets through. */
const AUTHORITY = /^([a-z0-9](?:[a-z0-9._-]*[a-z0-9])?\.?|\[[0-9a-f:.]+\])(?::(\d{1,5}))?$/i;

function parseAuthority(text: string | null | undefined): Authority | null {
  const match = AUTHORITY.exec(text ?? "");
  const name = match?.[1]?.toLowerCase();
  if (!match || name === undefined) return null;
  const port = match[2] === undefined ? null : Number(match[2]);
  if (port !== null && (port < 1 || port > 65_535)) return null;
  // A trailing dot is the same name, fully qualified.
  const canonical = name.startsWith("[") ? canonicalAddress(name) : name.replace(/\.$/, "");
  return canonical === null ? null : { name: canonical, port };
}

function isOurs(name: string, port: number, rules: HostRules): boolean {
  const served = [rules.port].flat();
  if (OWN_NAMES.includes(name)) return served.includes(port);
  return (rules.extraHosts ?? []).some((entry) => {
    const extra = parseAuthority(withBrackets(entry.trim()));
    if (!extra || extra.name !== name || ALL_INTERFACES.includes(name)) return false;
    return extra.port === null ? served.includes(port) : extra.port === port;
  });
}

/** The one spelling of an IPv6 address (`[0:0:0:0:0:0:0:1]` → `[::1]`), or null when it is none. */
function canonicalAddress(bracketed: string): string | null {
  const url = `http://${bracketed}/`;
  return URL.canParse(url) ? new URL(url).hostname : null;
}

/** A configured `::1` is written without the brackets that a header has. */
function withBrackets(host: string): string {
  return /^[0-9a-f.]*:[0-9a-f.]*:[0-9a-f:.]*$/i.test(host) ? `[${host}]` : host;
}
