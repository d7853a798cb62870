import { RelativeTime } from "@/components/ui/relative-time";
import { StatusLabel } from "@/components/ui/status-dot";
import type { JobRecord } from "@/lib/server/jobs/queries";

/** When a job took which status, newest first. */
export function StatusHistory({ steps }: { steps: JobRecord["history"] }) {
  return (
    <ol aria-label="Status history" className="pb-2">
      {steps.toReversed().map(({ id, to, createdAt }, index) => (
        <li key={id} className="flex min-h-8 items-center justify-between gap-3 px-4">
          <StatusLabel status={to} className={index === 0 ? "text-foreground" : undefined} />
          <span className="text-sm text-faint">
            <RelativeTime at={createdAt} />
          </span>
        </li>
      ))}
    </ol>
  );
}
