/** Seconds: a year. */
const KEPT = 31_536_000;

/**
 * Keeps a choice for this browser and sends it with every request, so that the first picture of a page has it; null forgets it.
 * `path` is where it is asked for.
 */
export function rememberCookie(name: string, value: string | null, path = "/"): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing from browsers that people still have
  document.cookie = `${name}=${encodeURIComponent(value ?? "")}; path=${path}; samesite=lax; max-age=${value === null ? 0 : KEPT}`;
}
