"use client";

import { ChevronLeft, ChevronRight, Copy, Ellipsis, Trash2 } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { DeleteDialog } from "@/components/form/delete-dialog";
import { leavePage } from "@/components/form/unsaved";
import { JobStatusMenu } from "@/components/jobs/job-status-menu";
import { useShortcut } from "@/components/shell/shortcut-registry";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { buttonVariants } from "@/components/ui/button-variants";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { deleteJob } from "@/lib/actions/jobs";
import { jobDeleteModes } from "@/lib/core/jobs/delete-modes";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { JobStatus } from "@/lib/core/jobs/schema";

export type JobActionsProps = { id: number; status: JobStatus; newer: number | null; older: number | null };

/** What can be done with a job, at the top right of its page. j and k go through the jobs as in the table. */
export function JobActions({ id, status, newer, older }: JobActionsProps) {
  const router = useRouter();
  const [isDeleting, setIsDeleting] = useState(false);
  const copyHref = `/jobs/new?from=${id}`;
  const go = (href: string) => leavePage(() => router.push(href));
  useShortcut("next", () => older !== null && go(`/jobs/${older}`), "Next job");
  useShortcut("previous", () => newer !== null && go(`/jobs/${newer}`), "Previous job");
  useShortcut("edit", () => go(`/jobs/${id}/edit`), "Edit this job");
  return (
    <>
      <JobStatusMenu id={id} status={status} hasFrame />
      <Step id={newer} label="Previous job" icon={ChevronLeft} />
      <Step id={older} label="Next job" icon={ChevronRight} />
      <ButtonLink href={`/jobs/${id}/edit`} shortcut="edit">
        Edit
      </ButtonLink>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button size="icon" aria-label="More actions">
            <Ellipsis aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent>
          <DropdownMenuItem onSelect={() => router.push(copyHref)}>
            <Copy aria-hidden />
            Duplicate
          </DropdownMenuItem>
          <DropdownMenuSeparator />
          <DropdownMenuItem variant="destructive" onSelect={() => setIsDeleting(true)}>
            <Trash2 aria-hidden />
            Delete
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      <DeleteDialog
        domain="jobs"
        id={id}
        name={formatJobCode(id)}
        isOpen={isDeleting}
        onOpenChange={setIsDeleting}
        action={({ mode }) =>
          deleteJob({ id, mode: jobDeleteModes.find((known) => known === mode) ?? "delete" })
        }
        onDone={() => router.push("/jobs")}
      />
    </>
  );
}

function Step({ id, label, icon: Icon }: { id: number | null; label: string; icon: typeof ChevronLeft }) {
  const className = buttonVariants({ size: "icon" });
  if (id === null)
    return (
      <span aria-disabled className={className}>
        <Icon aria-hidden />
      </span>
    );
  return (
    <Link
      href={`/jobs/${id}`}
      aria-label={`${label}: ${formatJobCode(id)}`}
      title={label}
      className={className}
    >
      <Icon aria-hidden />
    </Link>
  );
}
