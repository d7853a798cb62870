"use client";

import { CircleAlert, CircleCheck, CircleDashed, CircleSlash, Link2, RotateCw, X } from "lucide-react";
import { describeProgress } from "@/components/media/uploads/describe-progress";
import { KnownFileChoice } from "@/components/media/uploads/known-file-choice";
import { canTryAgain, type UploadItem, type UploadResult } from "@/components/media/uploads/upload-item";
import { uploadQueue } from "@/components/media/uploads/upload-queue";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Progress } from "@/components/ui/progress";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import { formatBytes } from "@/lib/core/text/format-bytes";

/** One file: how far it is, what became of it, and what can be done about it. */
export function UploadRow({ item }: { item: UploadItem }) {
  const { id, name, state } = item;
  return (
    <li className="flex gap-2.5 px-3.5 py-2">
      <StateIcon item={item} />
      <div className="min-w-0 flex-1">
        {state.phase === "done" ? (
          <Link
            href={`${item.target.clip ? "/top-layer" : "/media"}/${state.result.id}`}
            className="block truncate font-medium hover:text-primary-text"
            title={name}
          >
            {name}
          </Link>
        ) : (
          <p className="truncate font-medium" title={name}>
            {name}
          </p>
        )}
        {state.phase === "sending" && item.size !== null && (
          <Progress value={state.sent} label={`Uploading ${name}`} className="my-1" />
        )}
        <p
          className={
            state.phase === "failed" ? "text-sm wrap-anywhere text-failed" : "text-sm text-dim tabular-nums"
          }
        >
          {describeState(item)}
        </p>
        <KnownFileChoice item={item} />
      </div>
      {(state.phase === "waiting" || state.phase === "sending") && (
        <Button
          variant="ghost"
          size="icon-sm"
          aria-label={`Cancel ${name}`}
          onClick={() => uploadQueue.cancel(id)}
        >
          <X aria-hidden />
        </Button>
      )}
      {canTryAgain(item) && (
        <Button
          variant="ghost"
          size="icon-sm"
          aria-label={`Try ${name} again`}
          onClick={() => uploadQueue.retry(id)}
        >
          <RotateCw aria-hidden />
        </Button>
      )}
    </li>
  );
}

function describeState({ size, state, target }: UploadItem): string {
  switch (state.phase) {
    case "waiting":
      return size === null ? "Waiting" : `Waiting · ${formatBytes(size)}`;
    case "sending":
      return size === null ? "Reading" : describeProgress({ size, ...state }, Date.now());
    case "done":
      if (target.mediaId !== undefined || target.clip) return "Attached";
      if (state.result.status === "added")
        return state.result.jobId === null ? "Added" : `Added to ${formatJobCode(state.result.jobId)}`;
      return describeKnown(state.result);
    case "failed":
      return state.message;
    case "cancelled":
      return "Cancelled";
  }
}

function describeKnown({ title, jobId, status }: UploadResult): string {
  const job = jobId === null ? null : formatJobCode(jobId);
  if (status === "moved") return `Moved to ${job}`;
  const name = title === "" ? "" : ` as ${title}`;
  return job ? `Already on ${job}${name}` : `Already in the library${name}`;
}

const ICON = "mt-0.5 size-4 shrink-0";

function StateIcon({ item: { state } }: { item: UploadItem }) {
  if (state.phase === "failed") return <CircleAlert aria-hidden className={`${ICON} text-failed`} />;
  if (state.phase === "cancelled") return <CircleSlash aria-hidden className={`${ICON} text-faint`} />;
  if (state.phase === "done")
    return state.result.status !== "duplicate" ? (
      <CircleCheck aria-hidden className={`${ICON} text-complete`} />
    ) : (
      <Link2 aria-hidden className={`${ICON} text-rendered`} />
    );
  return <CircleDashed aria-hidden className={`${ICON} text-faint`} />;
}
