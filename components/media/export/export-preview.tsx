import { describeFiles } from "@/components/media/export/describe-export";
import { RemarkList } from "@/components/media/export/remark-list";
import { formatBytes } from "@/lib/core/text/format-bytes";
import type { ExportPlan } from "@/lib/server/export/plan-export";
import { cn } from "@/lib/utils";

export type ExportPreviewProps = { plan: ExportPlan | null; problem: string | null; isCurrent: boolean };

/** How many files it will be, what the first of them will be called, and which are left out. */
export function ExportPreview({ plan, problem, isCurrent }: ExportPreviewProps) {
  return (
    <section
      aria-label="What it will be"
      aria-busy={!isCurrent}
      className="flex min-h-40 flex-col gap-3 rounded-md border border-line-soft p-3"
    >
      <p className="text-dim" aria-live="polite">
        {problem ?? (plan ? `${describeFiles(plan.count)}, ${formatBytes(plan.bytes)}` : "Looking …")}
      </p>
      {plan && !problem && (
        <div className={cn("flex flex-col gap-3", !isCurrent && "opacity-60")}>
          <ul aria-label="Names" className="flex flex-col gap-1 font-mono text-sm">
            {plan.names.map((name) => (
              <li key={name} className="wrap-anywhere">
                {name}
              </li>
            ))}
            {plan.count > plan.names.length && (
              <li className="font-sans text-faint">
                and {describeFiles(plan.count - plan.names.length)} more
              </li>
            )}
          </ul>
          <RemarkList title="Left out" remarks={plan.leftOut} count={plan.leftOutCount} />
        </div>
      )}
    </section>
  );
}
