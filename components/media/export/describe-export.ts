import { formatBytes } from "@/lib/core/text/format-bytes";
import type { ExportProgress } from "@/lib/server/export/progress";

export function describeFiles(count: number): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? "file" : "files"}`;
}

/** `41 of 312 files, 120 MB of 1.2 GB`. */
export function describeProgress({ state, done, total, bytes, totalBytes }: ExportProgress): string {
  if (state === "waiting") return "The download is about to begin.";
  const size = `${formatBytes(Math.min(bytes, totalBytes))} of ${formatBytes(totalBytes)}`;
  return `${done.toLocaleString("en-US")} of ${describeFiles(total)}, ${size}`;
}

/** How it ended, in a sentence or two. */
export function describeEnd({ to, state, done, folder, leftOutCount, message }: ExportProgress): string {
  const where = to === "zip" ? "in the ZIP" : `in ${folder}`;
  const are = done === 1 ? "is" : "are";
  if (state === "cancelled")
    return to === "zip" ? "The ZIP was stopped." : `Stopped. ${describeFiles(done)} ${are} ${where}.`;
  if (state === "failed") {
    const rest = to === "zip" ? "The ZIP is not whole." : `${describeFiles(done)} ${are} ${where}.`;
    return `${message ?? "That did not work."} ${rest}`;
  }
  const said = `${describeFiles(done)} ${are} ${where}.`;
  return leftOutCount === 0 ? said : `${said} ${describeFiles(leftOutCount)} left out.`;
}
