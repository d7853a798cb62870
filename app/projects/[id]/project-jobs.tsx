"use client";

import { X } from "lucide-react";
import { useAction } from "@/components/form/use-action";
import { OrderButtons } from "@/components/list/order-buttons";
import { orderKeys } from "@/components/list/order-keys";
import { useIsAlive } from "@/components/list/use-is-alive";
import { useOrdered } from "@/components/list/use-ordered";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { StatusLabel } from "@/components/ui/status-dot";
import { moveProjectJob, unlinkJobs } from "@/lib/actions/projects";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { ProjectJobLine } from "@/lib/server/projects/queries";

export type ProjectJobsProps = {
  projectId: number;
  jobs: readonly ProjectJobLine[];
  /** Place of the first line in the project, from 0, and how many jobs it has. */
  firstPlace: number;
  total: number;
};

/** The jobs of a project in its order: each leads to the job, can be moved and taken out. */
export function ProjectJobs({ projectId, jobs, firstPlace, total }: ProjectJobsProps) {
  const [ordered, onMove] = useOrdered(jobs, ({ id, by }) =>
    moveProjectJob({ id: projectId, jobId: id, by }),
  );
  const [unlink] = useAction(unlinkJobs);
  const isAlive = useIsAlive();
  return (
    <ol className="divide-y divide-line-soft border-t border-line-soft">
      {ordered.map((job, index) => {
        const code = formatJobCode(job.id);
        const place = firstPlace + index;
        return (
          <li
            key={job.id}
            onKeyDown={orderKeys((by) => onMove(job.id, by))}
            className="group relative flex min-h-8.5 items-center gap-3 py-0.5 pr-2 pl-4 hover:bg-raised/50"
          >
            <span className="w-5 shrink-0 text-right text-sm text-faint tabular-nums max-sm:hidden">
              {place + 1}
            </span>
            <Link
              href={`/jobs/${job.id}`}
              aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
              className="flex min-w-0 flex-1 items-baseline gap-3 after:absolute after:inset-0 after:content-[''] focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-primary"
            >
              <span className="shrink-0 font-mono text-sm text-faint">{code}</span>
              <span className="truncate">{job.title}</span>
            </Link>
            <StatusLabel status={job.status} className="w-26 shrink-0 max-sm:w-24" />
            <span className="relative z-1 inline-flex h-7 w-19 shrink-0 justify-end opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 max-sm:w-7 pointer-coarse:opacity-100">
              {isAlive && (
                <>
                  <OrderButtons
                    name={code}
                    isFirst={place === 0}
                    isLast={place === total - 1}
                    onMove={(by) => onMove(job.id, by)}
                    className="max-sm:hidden"
                  />
                  <Button
                    variant="ghost"
                    size="icon-sm"
                    aria-label={`Take ${code} out of this project`}
                    onClick={() => void unlink({ id: projectId, jobIds: [job.id] })}
                  >
                    <X aria-hidden />
                  </Button>
                </>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
