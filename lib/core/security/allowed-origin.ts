// The rule: we answer only under names that are ours, at the port we serve, and only pages that are ours may ask.

export type HostRules = { port: number; extraHosts: readonly string[] };

/** Whether a Host header is ours. */
export function isAllowedHost(host: string, { port, extraHosts }: HostRules): boolean {
  const allowed = ["localhost", "127.0.0.1", "[::1]", ...extraHosts].map((name) => name.toLowerCase());
  const lower = host.trim().toLowerCase();
  return allowed.some((name) => lower === `${name}:${port}` || (port === 80 && lower === name));
}

/** Whether an Origin header is ours. Programs send none; a sandboxed page sends "null", which is refused. */
export function isAllowedOrigin(origin: string | null, rules: HostRules): boolean {
  if (origin === null) return true;
  const match = /^https?:\/\/([^/@\s]+)$/i.exec(origin);
  return match?.[1] !== undefined && isAllowedHost(match[1], rules);
}
