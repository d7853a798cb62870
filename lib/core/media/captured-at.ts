// The rule: when a file says it was made.

/**
 * EXIF's `2026:11:22 21:30:05`, with the offset that a tag of its own may give, else by this machine's clock; ISO dates as they are.
 * Milliseconds since 1970; null for what is no date. Some cameras and programs write zeros.
 */
export function parseCapturedAt(text: string, offset = ""): number | null {
  const match = /^(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d):(\d\d):(\d\d)(?:\.\d+)?\s*(Z|[+-]\d\d:\d\d)?$/.exec(
    text.trim(),
  );
  if (!match) return null;
  const [, year, month, day, hour, minute, second, ownOffset] = match;
  const zone = ownOffset ?? (/^[+-]\d\d:\d\d$/.test(offset.trim()) ? offset.trim() : "");
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
  return Number.isFinite(time) && time > 0 ? time : null;
}
