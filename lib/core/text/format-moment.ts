// The rule: in files a moment is local time that spreadsheets read and that sorts as text.

/** `2026-11-22 21:04`. */
export function formatMoment(at: Date): string {
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16).replace("T", " ");
}
