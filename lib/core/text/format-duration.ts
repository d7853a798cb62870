// The rule: a duration is read like a clock: minutes and seconds, hours only when there are any.

/** `0:04`, `12:48`, `1:02:03`; seconds are rounded, never below 0. */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const [hours, minutes, rest] = parts.map(String) as [string, string, string];
  if (hours === "0") return `${minutes}:${rest.padStart(2, "0")}`;
  return `${hours}:${minutes.padStart(2, "0")}:${rest.padStart(2, "0")}`;
}

/** `0:04.25`: to hundredths of a second, cut off, never below 0. */
export function formatTimecode(seconds: number): string {
  // A place in a clip that has just begun is not yet the next hundredth, but for what floating point loses.
  const hundredths = Math.max(0, Math.floor(seconds * 100 + 0.01));
  return `${formatDuration(Math.floor(hundredths / 100))}.${String(hundredths % 100).padStart(2, "0")}`;
}
