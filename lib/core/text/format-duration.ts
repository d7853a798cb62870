// The rule: a duration is read like a clock: minutes and seconds, hours only when there are any.

/** `0:04`, `12:48`, `1:02:03`; seconds are rounded, never below 0. */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const [hours, minutes, rest] = parts.map(String) as [string, string, string];
  if (hours === "0") return `${minutes}:${rest.padStart(2, "0")}`;
  return `${hours}:${minutes.padStart(2, "0")}:${rest.padStart(2, "0")}`;
}
