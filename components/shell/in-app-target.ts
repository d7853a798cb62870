/** Where a click on a link leads inside of the app, when that is another page in this window; else null. */
export function inAppTarget(event: MouseEvent): string | null {
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
  if (!isPlain || !link || event.defaultPrevented) return null;
  if ((link.target && link.target !== "_self") || link.hasAttribute("download")) return null;
  const { origin, pathname, search, hash } = new URL(link.href);
  const isOtherPage = origin === window.location.origin && pathname !== window.location.pathname;
  return isOtherPage && !pathname.startsWith("/api/") ? pathname + search + hash : null;
}
