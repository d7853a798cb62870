import type { ImportView } from "@/lib/server/transfer/imports/import-view";
import type { MergePlan } from "@/lib/server/transfer/merge/merge-process";

/** What an import would do with the choices of now, in a sentence or two. */
export function writeSummary({ mode }: ImportView, plan: MergePlan): string {
  const count = (number: number) => number.toLocaleString("en-US");
  if (mode === "replace")
    return `Afterwards there is exactly what the file holds: ${count(plan.added)} added, ${count(plan.changed)} changed, ${count(plan.removed)} removed. Watched folders stay.`;
  const sum = (change: "updated" | "conflict" | "taken" | "doubled") =>
    Object.values(plan.tables).reduce((total, counts) => total + counts[change], 0);
  const [conflicts, taken, doubled] = [sum("conflict"), sum("taken"), sum("doubled")];
  const filled = sum("updated") - taken;
  if (plan.added + filled + conflicts === 0) return "Everything in this file is here already.";
  const parts = [`${count(plan.added)} new ${plan.added === 1 ? "record" : "records"}`];
  if (filled > 0) parts.push(`${count(filled)} in which something empty is filled`);
  if (conflicts > 0)
    parts.push(`${count(conflicts)} that ${conflicts === 1 ? "differs" : "differ"} from yours`);
  const decided = [
    taken > 0 ? `${count(taken)} taken from the file` : "",
    doubled > 0 ? `${count(doubled)} kept both` : "",
    conflicts > taken + doubled ? `${count(conflicts - taken - doubled)} kept as yours` : "",
  ].filter(Boolean);
  const rest =
    conflicts === 0
      ? ""
      : taken + doubled === 0
        ? " Yours are kept unless you choose otherwise below."
        : ` Of those that differ: ${decided.join(", ")}.`;
  return `${parts.join(", ")}.${rest}`;
}
