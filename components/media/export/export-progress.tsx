"use client";

import { describeEnd, describeProgress } from "@/components/media/export/describe-export";
import { exportWatch } from "@/components/media/export/export-watch";
import { RemarkList } from "@/components/media/export/remark-list";
import { isActive } from "@/components/media/export/watched-export";
import { Button } from "@/components/ui/button";
import { DialogBody, DialogClose, DialogFooter } from "@/components/ui/dialog";
import { Progress } from "@/components/ui/progress";
import { toast } from "@/components/ui/toast";
import type { ExportProgress as Told } from "@/lib/server/export/progress";

/** How far an export is, how it ended, and what is to be said of its files. It goes on while the dialog is closed. */
export function ExportProgress({ progress }: { progress: Told }) {
  const { bytes, totalBytes, leftOut, leftOutCount, remarks, remarkCount } = progress;
  const isGoingOn = isActive(progress);
  const onStop = () => exportWatch.stop().catch((error: Error) => toast.error(error.message));
  return (
    <>
      <DialogBody className="flex flex-col gap-4">
        <p role="status">{isGoingOn ? describeProgress(progress) : describeEnd(progress)}</p>
        {isGoingOn && <Progress value={totalBytes > 0 ? bytes / totalBytes : null} label="Exporting" />}
        <RemarkList title="Left out" remarks={leftOut} count={leftOutCount} />
        <RemarkList title="Notes" remarks={remarks} count={remarkCount} />
      </DialogBody>
      <DialogFooter>
        {isGoingOn ? (
          <>
            <Button onClick={onStop}>Stop</Button>
            <DialogClose asChild>
              <Button variant="primary">Go on in the background</Button>
            </DialogClose>
          </>
        ) : (
          <>
            <Button onClick={exportWatch.forget}>Export again</Button>
            <DialogClose asChild>
              <Button variant="primary">Close</Button>
            </DialogClose>
          </>
        )}
      </DialogFooter>
    </>
  );
}
