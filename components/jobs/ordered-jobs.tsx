"use client";

import { X } from "lucide-react";
import { useRef } from "react";
import { useAction } from "@/components/form/use-action";
import { DragHandle } from "@/components/list/drag-handle";
import { OrderButtons } from "@/components/list/order-buttons";
import { orderKeys } from "@/components/list/order-keys";
import { useDragOrder } from "@/components/list/use-drag-order";
import { useDragScroll } from "@/components/list/use-drag-scroll";
import { useIsAlive } from "@/components/list/use-is-alive";
import { useOrdered } from "@/components/list/use-ordered";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { StatusLabel } from "@/components/ui/status-dot";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { JobStatus } from "@/lib/core/jobs/schema";
import type { OrderStep } from "@/lib/core/order/order-step";
import type { ActionResult } from "@/lib/server/action";

type JobLine = { id: number; title: string; status: JobStatus };

export type OrderedJobsProps = {
  jobs: readonly JobLine[];
  /** What they belong to, as the button that takes one out says it: "project". */
  noun: string;
  /** Place of the first line, from 0, and how many jobs there are in all. */
  firstPlace?: number;
  total?: number;
  move: (step: OrderStep) => Promise<ActionResult<unknown>>;
  unlink: (jobId: number) => Promise<ActionResult<unknown>>;
};

/** The jobs of something in its order: each leads to the job, can be dragged, moved by keys and taken out. */
export function OrderedJobs({
  jobs,
  noun,
  firstPlace = 0,
  total = jobs.length,
  move,
  unlink,
}: OrderedJobsProps) {
  const named = jobs.map((job) => ({ ...job, name: formatJobCode(job.id) }));
  const [ordered, onMove] = useOrdered(named, move);
  const [run] = useAction(unlink);
  useDragScroll(LIST);
  const ids = ordered.map(({ id }) => id);
  return (
    <ol className="divide-y divide-line-soft border-t border-line-soft">
      {ordered.map((job, index) => (
        <JobItem
          key={job.id}
          {...{ job, noun, ids, total, onMove }}
          place={firstPlace + index}
          onUnlink={() => void run(job.id)}
        />
      ))}
    </ol>
  );
}

const LIST = "ordered jobs";

type JobItemProps = {
  job: JobLine & { name: string };
  noun: string;
  ids: readonly number[];
  /** From 0. */
  place: number;
  total: number;
  onMove: (id: number, by: number) => void;
  onUnlink: () => void;
};

function JobItem({ job, noun, ids, place, total, onMove, onUnlink }: JobItemProps) {
  const { id, title, status, name: code } = job;
  const line = useRef<HTMLLIElement>(null);
  const isAlive = useIsAlive();
  useDragOrder(line, { list: LIST, id, ids, onMove });
  return (
    <li
      ref={line}
      onKeyDown={orderKeys((by) => onMove(id, by))}
      className="group drag-line relative flex min-h-8.5 items-center gap-2 py-0.5 pr-2 pl-1.5 hover:bg-raised/50"
    >
      <DragHandle />
      <span className="w-5 shrink-0 text-right text-sm text-faint tabular-nums max-sm:hidden">
        {place + 1}
      </span>
      <Link
        href={`/jobs/${id}`}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        className="flex min-w-0 flex-1 items-baseline gap-3 after:absolute after:inset-0 after:content-[''] focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-primary"
      >
        <span className="shrink-0 font-mono text-sm text-faint">{code}</span>
        <span className="truncate">{title}</span>
      </Link>
      <StatusLabel status={status} className="w-26 shrink-0 max-sm:w-24" />
      <span className="relative z-1 inline-flex h-7 w-19 shrink-0 justify-end opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 max-sm:w-7 pointer-coarse:opacity-100">
        {isAlive && (
          <>
            <OrderButtons
              name={code}
              isFirst={place === 0}
              isLast={place === total - 1}
              onMove={(by) => onMove(id, by)}
              className="max-sm:hidden"
            />
            <Button
              variant="ghost"
              size="icon-sm"
              aria-label={`Take ${code} out of this ${noun}`}
              onClick={onUnlink}
            >
              <X aria-hidden />
            </Button>
          </>
        )}
      </span>
    </li>
  );
}
