"use client";

import { RemarkList } from "@/components/media/export/remark-list";
import { isActive } from "@/components/media/export/watched-export";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { Progress } from "@/components/ui/progress";
import { toast } from "@/components/ui/toast";
import type { DataExportProgress as Told } from "@/lib/server/transfer/export/data-export";
import type { WithRoom } from "@/lib/server/transfer/export/messages";
import { dataExportWatch } from "./data-export-watch";
import { describeEnd, describeProgress, describeRoomRunningOut, shareDone } from "./describe-data-export";

/** How far an export is, how it ended, and which files are not in it. */
export function DataExportProgress({ progress }: { progress: WithRoom<Told> }) {
  const isGoingOn = isActive(progress);
  const lack = isGoingOn ? describeRoomRunningOut(progress) : null;
  const onStop = () => dataExportWatch.stop().catch((error: Error) => toast.error(error.message));
  return (
    <div className="flex flex-col items-start gap-3">
      <p role="status" className="tabular-nums">
        {isGoingOn ? describeProgress(progress) : describeEnd(progress)}
      </p>
      {isGoingOn && <Progress value={shareDone(progress)} label="Exporting" />}
      {lack && <FieldError>{lack}</FieldError>}
      <RemarkList title="Files" remarks={progress.leftOut} count={progress.leftOutCount} />
      {isGoingOn ? (
        <Button onClick={onStop}>Stop</Button>
      ) : (
        <Button onClick={dataExportWatch.forget}>Export again</Button>
      )}
    </div>
  );
}
