"use client";

import { CircleDot } from "lucide-react";
import { BulkDelete } from "@/components/data-table/bulk-delete";
import { BulkMenu } from "@/components/data-table/bulk-menu";
import { PlannedForAction, PriorityAction } from "@/components/jobs/job-plan-actions";
import { ProjectAction } from "@/components/jobs/job-project-action";
import { ExportAction } from "@/components/media/export/export-action";
import { DraftAction } from "@/components/prompts/draft-action";
import { ClipAction } from "@/components/top-layer/clip-action";
import { StatusLabel } from "@/components/ui/status-dot";
import { deleteJobs, setJobStatus } from "@/lib/actions/jobs";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { JobListQuery } from "@/lib/core/jobs/list";
import { jobStatuses } from "@/lib/core/jobs/status";
import { describeSelection, type Selection } from "@/lib/core/list/selection";
import { nouns } from "@/lib/core/text/nouns";

export type JobActionsProps = { selection: Selection<JobListQuery>; onDone: () => void };

const STATUSES = jobStatuses.map((value) => ({ value, label: <StatusLabel status={value} /> }));

/** What can be done to several jobs at once; each is one change with one Undo. */
export function JobActions({ selection, onDone }: JobActionsProps) {
  const name = describeSelection(selection, nouns.job, formatJobCode);
  return (
    <>
      <BulkMenu
        label="Status"
        icon={CircleDot}
        options={STATUSES}
        action={(status) => setJobStatus({ ...selection, status })}
      />
      <PriorityAction selection={selection} />
      <PlannedForAction selection={selection} />
      <ProjectAction selection={selection} />
      <DraftAction {...{ selection, name, onDone }} size="sm" />
      <ClipAction source={{ jobs: selection }} name={name} />
      <ExportAction source={{ jobs: selection }} name={`the files of ${name}`} />
      <BulkDelete domain="jobs" {...{ selection, name, onDone }} action={deleteJobs} />
    </>
  );
}
