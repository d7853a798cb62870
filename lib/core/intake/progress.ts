// The rule: how far a taking-in of files is, and how it is said.

/** Files of a folder by what became of them. */
export type FileCounts = {
  queued: number;
  waiting: number;
  added: number;
  duplicate: number;
  found: number;
  refused: number;
};

export const noFiles: FileCounts = { queued: 0, waiting: 0, added: 0, duplicate: 0, found: 0, refused: 0 };

export const fileStateLabels: Record<keyof FileCounts, string> = {
  added: "Added",
  refused: "Refused",
  waiting: "Waiting",
  duplicate: "Known already",
  found: "Found again",
  queued: "To be read",
};

/** From 0 to 1; those that wait count as looked at. */
export function doneShare(counts: FileCounts): number {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return all === 0 ? 0 : (all - counts.queued) / all;
}

/** `1,200 of 20,000 · 430 a second · 44 seconds left`; `rate` in files a second. */
export function describeProgress(counts: FileCounts, rate: number): string {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const parts = [`${number(all - counts.queued)} of ${number(all)}`];
  if (rate >= 1) parts.push(`${number(Math.round(rate))} a second`);
  if (rate > 0 && counts.queued > 0) parts.push(`${duration(counts.queued / rate)} left`);
  return parts.join(" · ");
}

/** What came of a folder so far: `300 added, 2 known already, 1 refused`. */
export function describeCounts(counts: FileCounts): string {
  const order = ["added", "found", "duplicate", "waiting", "refused"] as const;
  const parts = order.filter((state) => counts[state] > 0);
  if (parts.length === 0) return "Nothing has come in yet";
  return parts.map((state) => `${number(counts[state])} ${fileStateLabels[state].toLowerCase()}`).join(", ");
}

function duration(seconds: number): string {
  if (seconds < 1.5) return "1 second";
  if (seconds < 90) return `${Math.round(seconds)} seconds`;
  if (seconds < 5_400) return `${Math.round(seconds / 60)} minutes`;
  return `${Math.round(seconds / 3_600)} hours`;
}

function number(count: number): string {
  return count.toLocaleString("en-US");
}
