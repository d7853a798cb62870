// The rule: a file whose name holds a job's code belongs to that job.

import { parseJobCode } from "@/lib/core/jobs/job-code";

/**
 * The ids of all codes in a file's name, in order: `J0042_take2.mp4`, `luna j42 (3).png` → 42. A code stands for itself: neither
 * a letter nor a digit touches it, so `jpeg2`, `obj42` and `J42x` hold none. Whether there is such a job is for the caller to ask.
 */
export function jobCodesInName(fileName: string): number[] {
  const base = fileName.slice(Math.max(fileName.lastIndexOf("/"), fileName.lastIndexOf("\\")) + 1);
  const ids = [...base.matchAll(/(?<![\p{L}\p{N}])j\d+(?![\p{L}\p{N}])/giu)].map(([code]) =>
    parseJobCode(code),
  );
  return [...new Set(ids.filter((id) => id !== null))];
}
