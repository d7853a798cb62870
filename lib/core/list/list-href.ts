// The rule: an address names only what differs from how the list begins.

/** The address of the same list with some of its parameters changed; null, "" and the defaults are left out of it. */
export function listHref(
  path: string,
  params: Record<string, string | number | null | undefined>,
  defaults: Record<string, string | number | null> = {},
): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(params))
    if (value !== null && value !== undefined && value !== "" && value !== defaults[key])
      query.set(key, String(value));
  return query.size > 0 ? `${path}?${query}` : path;
}
