"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { DeleteDialog } from "@/components/form/delete-dialog";
import { leavePage } from "@/components/form/unsaved";
import { JobStatusMenu } from "@/components/jobs/job-status-menu";
import { NeighbourLinks } from "@/components/list/neighbour-links";
import { DraftAction } from "@/components/prompts/draft-action";
import { useShortcut } from "@/components/shell/shortcut-registry";
import { ButtonLink } from "@/components/ui/button-link";
import { DropdownMenuSeparator } from "@/components/ui/dropdown-menu";
import { DeleteItem, DuplicateItem, MoreMenu } from "@/components/ui/more-menu";
import { deleteJob } from "@/lib/actions/jobs";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { JobStatus } from "@/lib/core/jobs/schema";

export type JobActionsProps = {
  id: number;
  status: JobStatus;
  /** The list it was opened from, as the end of an address. */
  search: string;
  /** Its neighbours in that list. */
  previous: number | null;
  next: number | null;
};

/** What can be done with a job, at the top right of its page. */
export function JobActions({ id, status, search, previous, next }: JobActionsProps) {
  const router = useRouter();
  const [isDeleting, setIsDeleting] = useState(false);
  const copyHref = `/jobs/new?from=${id}`;
  const hrefOf = (neighbour: number | null) => (neighbour === null ? null : `/jobs/${neighbour}${search}`);
  useShortcut("edit", () => leavePage(() => router.push(`/jobs/${id}/edit`)), "Edit this job");
  return (
    <>
      <JobStatusMenu id={id} status={status} hasFrame />
      <NeighbourLinks noun="job" previousHref={hrefOf(previous)} nextHref={hrefOf(next)} />
      <ButtonLink href={`/jobs/${id}/edit`} shortcut="edit">
        Edit
      </ButtonLink>
      <DraftAction selection={{ ids: [id] }} name={formatJobCode(id)} />
      <MoreMenu>
        <DuplicateItem onSelect={() => router.push(copyHref)} />
        <DropdownMenuSeparator />
        <DeleteItem onSelect={() => setIsDeleting(true)} />
      </MoreMenu>
      <DeleteDialog
        domain="jobs"
        id={id}
        name={formatJobCode(id)}
        isOpen={isDeleting}
        onOpenChange={setIsDeleting}
        action={deleteJob}
        onDone={() => router.push(`/jobs${search}`)}
      />
    </>
  );
}
