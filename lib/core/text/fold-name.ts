// The rule: two names are the same when they differ only in case, accents or spacing.

/** The key under which a name is sorted, searched and compared; stored beside it as `nameKey`. */
export function foldName(name: string): string {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/gu, " ").trim();
}
