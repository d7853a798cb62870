import type { ImportView } from "@/lib/server/transfer/imports/import-run";
import type { MergePlan } from "@/lib/server/transfer/merge/merge-process";

/** What an import would do, in a sentence or two. */
export function writeSummary({ mode }: ImportView, plan: MergePlan): string {
  const sum = (change: "updated" | "conflict" | "unchanged") =>
    Object.values(plan.tables).reduce((total, counts) => total + counts[change], 0);
  const count = (number: number) => number.toLocaleString("en-US");
  if (mode === "replace")
    return `Afterwards there is exactly what the file holds: ${count(plan.added)} added, ${count(plan.changed)} changed, ${count(plan.removed)} removed. Watched folders stay.`;
  const conflicts = sum("conflict");
  const parts = [`${count(plan.added)} new ${plan.added === 1 ? "record" : "records"}`];
  if (sum("updated") > 0) parts.push(`${count(sum("updated"))} in which something empty is filled`);
  if (conflicts > 0) parts.push(`${count(conflicts)} that differ from yours`);
  if (plan.added + sum("updated") + conflicts === 0) return "Everything in this file is here already.";
  const rest = conflicts > 0 ? " Yours are kept unless you choose otherwise below." : "";
  return `${parts.join(", ")}.${rest}`;
}
