import { isAllowedHost, isAllowedOrigin } from "@/lib/core/security/allowed-origin";
import { extraHosts, servedPort } from "./environment";

/**
 * Whether a request reached us under a name that is ours and from a page that is ours. The first stops DNS rebinding (a
 * foreign name that resolves to 127.0.0.1), the second cross-site posts; each is checked on its own, because Next's own check
 * only compares the two with each other.
 */
export function isTrustedRequest(headers: Headers): boolean {
  const rules = { port: servedPort(), extraHosts: extraHosts() };
  return isAllowedHost(headers.get("host") ?? "", rules) && isAllowedOrigin(headers.get("origin"), rules);
}
