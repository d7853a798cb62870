"use client";

import { Download } from "lucide-react";
import { useRouter } from "next/navigation";
import { useCallback, useState } from "react";
import { DeleteDialog } from "@/components/form/delete-dialog";
import { useAction } from "@/components/form/use-action";
import { AddJobs } from "@/components/jobs/add-jobs";
import type { FoundJob } from "@/components/jobs/use-job-search";
import { NeighbourLinks } from "@/components/list/neighbour-links";
import { DropdownMenuItem, DropdownMenuSeparator } from "@/components/ui/dropdown-menu";
import { DeleteItem, DuplicateItem, MoreMenu } from "@/components/ui/more-menu";
import { deleteClip, duplicateClip, linkClipJobs } from "@/lib/actions/top-layer";
import type { ClipRecord } from "@/lib/server/top-layer/record";

export type ClipActionsProps = {
  clip: ClipRecord;
  jobIds: readonly number[];
  /** The list one came from, as the end of an address, and the neighbours in it. */
  search: string;
  previous: number | null;
  next: number | null;
};

/** What can be done with a clip, at the top right of its page. */
export function ClipActions({ clip, jobIds, search, previous, next }: ClipActionsProps) {
  const { id, title, file } = clip;
  const router = useRouter();
  const [isDeleting, setIsDeleting] = useState(false);
  const [duplicate] = useAction(duplicateClip);
  const isLinked = useCallback((job: FoundJob) => jobIds.includes(job.id), [jobIds]);
  const hrefOf = (neighbour: number | null) =>
    neighbour === null ? null : `/top-layer/${neighbour}${search}`;
  const onDuplicate = async () => {
    const copy = await duplicate({ id });
    if (copy.ok) router.push(`/top-layer/${copy.data.id}`);
  };
  return (
    <>
      <NeighbourLinks noun="clip" previousHref={hrefOf(previous)} nextHref={hrefOf(next)} />
      <MoreMenu>
        <DuplicateItem onSelect={onDuplicate} />
        {file && (
          <DropdownMenuItem asChild>
            <a href={`/api/top-layer/${id}/file`} download={file.originalName}>
              <Download aria-hidden />
              Save a copy of its file
            </a>
          </DropdownMenuItem>
        )}
        <DropdownMenuSeparator />
        <DeleteItem onSelect={() => setIsDeleting(true)} />
      </MoreMenu>
      <AddJobs
        {...{ isLinked }}
        name={title}
        linkedWord="in this clip"
        action={(chosen) => linkClipJobs({ id, jobIds: chosen })}
      />
      <DeleteDialog
        domain="top-layer"
        id={id}
        name={title}
        isOpen={isDeleting}
        onOpenChange={setIsDeleting}
        action={deleteClip}
        onDone={() => router.push(`/top-layer${search}`)}
      />
    </>
  );
}
