import { isActive, type UploadItem } from "@/components/media/uploads/upload-item";

/** How it goes, in one line: `Adding 3 of 12`, then `1 file failed, 10 added, 1 already there`. */
export function summarizeUploads(items: readonly UploadItem[]): string {
  const active = items.filter(isActive).length;
  if (active > 0)
    return items.length === 1
      ? "Adding 1 file"
      : `Adding ${items.length - active + 1} of ${items.length} files`;
  const count = (matches: (item: UploadItem) => boolean) => items.filter(matches).length;
  // What needs attention first: the rest may be cut off.
  const parts = [
    [count(({ state }) => state.phase === "failed"), "failed"],
    [count(({ state }) => state.phase === "done" && state.result.status === "added"), "added"],
    [count(({ state }) => state.phase === "done" && state.result.status === "moved"), "moved"],
    [count(({ state }) => state.phase === "done" && state.result.status === "duplicate"), "already there"],
    [count(({ state }) => state.phase === "cancelled"), "cancelled"],
  ] as const;
  return parts
    .filter(([number]) => number > 0)
    .map(
      ([number, word], index) => `${number}${index === 0 ? (number === 1 ? " file" : " files") : ""} ${word}`,
    )
    .join(", ");
}

/** From 0 to 1 by bytes, over everything that was not cancelled. */
export function overallProgress(items: readonly UploadItem[]): number {
  let total = 0;
  let done = 0;
  for (const { size, state } of items) {
    if (state.phase === "cancelled") continue;
    // A file that only says "it is there" still counts for something.
    const weight = Math.max(size ?? 0, 1);
    total += weight;
    if (state.phase === "sending") done += weight * state.sent;
    else if (state.phase !== "waiting") done += weight;
  }
  return total === 0 ? 1 : done / total;
}
