"use client";

import { Link } from "@/components/ui/link";
import { Panel, PanelHeader } from "@/components/ui/panel";
import { RelativeTime } from "@/components/ui/relative-time";
import { StatusLabel } from "@/components/ui/status-dot";
import { batchModeLabels } from "@/lib/core/batches/mode";
import type { BatchSummary } from "@/lib/server/batches/queries";
import { BatchMenu } from "./batch-menu";

export type BatchListProps = { batches: BatchSummary[]; total: number };

/** The newest batches, and how far their jobs are. */
export function BatchList({ batches, total }: BatchListProps) {
  return (
    <Panel aria-labelledby="batches" className="mt-4">
      <PanelHeader
        id="batches"
        title="Batches"
        aside={total > batches.length ? `the newest ${batches.length} of ${total}` : `${total}`}
      />
      <ul className="divide-y divide-line-soft border-t border-line-soft">
        {batches.map((batch) => (
          <li
            key={batch.id}
            className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-1 py-1.5 pr-2 pl-4"
          >
            <span className="min-w-0 flex-1 basis-48">
              <Link href={`/jobs?batchId=${batch.id}`} className="font-medium wrap-anywhere hover:underline">
                {batch.name}
              </Link>{" "}
              <span className="text-sm text-faint">
                {batchModeLabels[batch.mode]}, <RelativeTime at={batch.createdAt} />
              </span>
            </span>
            <span className="flex flex-wrap gap-x-3 text-sm tabular-nums">
              {batch.jobCount === 0 && <span className="text-faint">no jobs</span>}
              {batch.statuses.map(({ status, count }) => (
                <Link
                  key={status}
                  href={`/jobs?batchId=${batch.id}&status=${status}`}
                  className="inline-flex min-h-6 items-center gap-1 hover:underline"
                >
                  {count} <StatusLabel status={status} />
                </Link>
              ))}
            </span>
            <BatchMenu id={batch.id} name={batch.name} jobCount={batch.jobCount} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
