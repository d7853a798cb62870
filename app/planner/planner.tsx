"use client";

import { CalendarRange } from "lucide-react";
import dynamic from "next/dynamic";
import { useState } from "react";
import { usePieceOptions } from "@/components/jobs/builder/use-job-pieces";
import { DraftAction } from "@/components/prompts/draft-action";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import { Progress } from "@/components/ui/progress";
import { Skeleton } from "@/components/ui/skeleton";
import type { JobListQuery } from "@/lib/core/jobs/list";
import { formatUse } from "@/lib/core/uses/uses";
import { CreateBatch } from "./create-batch";
import { PlanChoicesForm } from "./plan-choices";
import { PlanCoverage } from "./plan-coverage";
import type { FirstChoices } from "./plan-draft";
import { usePlanner } from "./use-planner";

// Wanted once something is planned.
const PlanTable = dynamic(() => import("./plan-table").then((module) => module.PlanTable), { ssr: false });

export type PlannerProps = {
  first: FirstChoices;
  /** Those that there are; one that was undone is not spoken of any more. */
  batchIds: readonly number[];
  /** The list of jobs without a filter. */
  allJobs: JobListQuery;
};

export function Planner({ first, batchIds, allJobs }: PlannerProps) {
  const planner = usePlanner(first);
  const options = usePieceOptions();
  const [created, setCreated] = useState<{ id: number; name: string; jobCount: number } | null>(null);
  const { rows, facts, isBusy } = planner;
  const isOutdated = facts !== null && JSON.stringify(facts.choices) !== JSON.stringify(planner.choices);
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[20rem_minmax(0,1fr)]">
      <PlanChoicesForm planner={planner} options={options} />
      <div className="flex min-w-0 flex-col gap-4">
        <div role="status" className="empty:hidden">
          {created && batchIds.includes(created.id) && (
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-lg border border-line-soft bg-panel px-4 py-2.5">
              {formatUse({ count: created.jobCount, singular: "job", plural: "jobs" })} created in{" "}
              {created.name}.
              <Link
                href={`/jobs?batchId=${created.id}`}
                className="font-medium text-primary-text hover:underline"
              >
                See the jobs
              </Link>
              <DraftAction
                size="sm"
                selection={{ all: { ...allJobs, batchId: created.id }, count: created.jobCount }}
                name={created.name}
              />
            </p>
          )}
        </div>
        {isBusy && (
          <div className="flex items-center gap-3 rounded-lg border border-line-soft bg-panel py-1.5 pr-1.5 pl-4">
            <Progress value={null} label="Planning the batch" className="flex-1" />
            <Button size="sm" onClick={planner.cancel}>
              Cancel
            </Button>
          </div>
        )}
        {!options && rows.length > 0 && <Skeleton className="h-96 rounded-lg" />}
        {options && facts && (
          <PlanCoverage rows={rows} facts={facts} options={options} isOutdated={isOutdated} />
        )}
        {options && rows.length > 0 && facts && (
          <CreateBatch planner={planner} facts={facts} options={options} onCreated={setCreated} />
        )}
        {options && rows.length > 0 && <PlanTable planner={planner} options={options} />}
        {rows.length === 0 && (
          <Panel aria-labelledby="preview">
            <PanelHeader id="preview" title="Batch" />
            <PanelBody>
              {facts ? (
                <EmptyState
                  icon={CalendarRange}
                  heading="h2"
                  title="Nothing in the batch"
                  description="What was left out, and why, is said above. Widen the choices and plan again."
                />
              ) : (
                <EmptyState
                  icon={CalendarRange}
                  heading="h2"
                  title="No batch planned yet"
                  description="Choose an output type and plan: every job is shown here before any of them is created."
                />
              )}
            </PanelBody>
          </Panel>
        )}
      </div>
    </div>
  );
}
