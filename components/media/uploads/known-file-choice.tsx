"use client";

import { useAction } from "@/components/form/use-action";
import { knownAsset, type UploadItem } from "@/components/media/uploads/upload-item";
import { uploadQueue } from "@/components/media/uploads/upload-queue";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { placeKnownFiles } from "@/lib/actions/media";
import { formatJobCode } from "@/lib/core/jobs/job-code";

/** A file whose bytes the library had: open what has them, give that to this job, or add a second asset that shares the stored file. */
export function KnownFileChoice({ item }: { item: UploadItem }) {
  const [run, isPending] = useAction(placeKnownFiles);
  const known = knownAsset(item);
  if (!known) return null;
  const { id, wantedJobId = null } = known;
  const { isCompleting: complete } = item.target;
  const isThere = wantedJobId !== null && known.jobId === wantedJobId;
  const onMove = async (jobId: number) => {
    const result = await run({ as: "move", ids: [id], jobId, complete });
    if (result.ok) uploadQueue.settle(item.id, { ...known, jobId, status: "moved" });
  };
  const onAdd = async () => {
    const result = await run({ as: "second", ids: [id], jobId: wantedJobId, complete });
    const [added] = result.ok ? result.data : [];
    if (added) uploadQueue.settle(item.id, { ...known, id: added.id, jobId: wantedJobId, status: "added" });
  };
  return (
    <div className="mt-1 flex flex-wrap gap-1.5">
      <ButtonLink href={`/media/${id}`} size="sm" variant="ghost">
        Open it
      </ButtonLink>
      {wantedJobId !== null && !isThere && (
        <Button size="sm" isPending={isPending} onClick={() => void onMove(wantedJobId)}>
          Move it to {formatJobCode(wantedJobId)}
        </Button>
      )}
      {!isThere && (
        <Button size="sm" variant="ghost" isPending={isPending} onClick={() => void onAdd()}>
          Add it again
        </Button>
      )}
    </div>
  );
}
