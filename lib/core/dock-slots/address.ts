// The rule: a link of the dock leads to a page of this app or to a web address, and never runs anything.

/** An address of this app, from its root on. */
export type LinkTarget = { href: string; isOwn: boolean };

export function isLinkAddress(address: string): boolean {
  return linkTarget(address) !== null;
}

/** Where an address leads; null for one that must not be opened. Those that the predecessor wrote with its own host are ours. */
export function linkTarget(address: string): LinkTarget | null {
  const text = address.trim();
  if (text.startsWith("/")) return ownTarget(text);
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  const { protocol, host, pathname, search, hash, href } = new URL(text);
  if (protocol === "http:" && PREDECESSOR_HOSTS.includes(host))
    return ownTarget(`${pathname}${search}${hash}`);
  return { href, isOwn: false };
}

const PREDECESSOR_HOSTS = ["localhost:5000", "127.0.0.1:5000"];

/** Any origin does: a path that leaves it (`//elsewhere`, `/\elsewhere`) is not ours. */
const BASE = "http://app.invalid";

function ownTarget(path: string): LinkTarget | null {
  if (!URL.canParse(path, BASE)) return null;
  const { origin, pathname, search, hash } = new URL(path, BASE);
  return origin === BASE && !pathname.startsWith("//")
    ? { href: `${pathname}${search}${hash}`, isOwn: true }
    : null;
}
