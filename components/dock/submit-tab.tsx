"use client";

import { Upload } from "lucide-react";
import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { mediaAccept } from "@/lib/core/media/file-types";
import { ArrivalLine } from "./arrival-line";
import { DescribeFiles } from "./describe-files";
import { StagedFiles } from "./staged-files";
import { useDock, useDockStore } from "./use-dock";
import { submitStaged } from "./use-submit";

/** Finished files, dropped, pasted, chosen or brought by a watched folder: one click more and the job is done. */
export function SubmitTab() {
  const store = useDockStore();
  const input = useRef<HTMLInputElement>(null);
  const staged = useDock((state) => state.staged);
  const { job, arrivals } = useDock(({ shown }) => shown);
  const hasFiles = staged.length > 0;
  return (
    <div className="flex min-h-full flex-col gap-2 px-2 pb-2">
      {arrivals.length > 0 && (
        <ul aria-label="From watched folders" className="flex flex-col gap-1">
          {arrivals.map((arrival, index) => (
            <ArrivalLine key={arrival.id} arrival={arrival} isNewest={index === 0} />
          ))}
        </ul>
      )}
      <button
        type="button"
        data-shortcut="dock-files"
        onClick={() => input.current?.click()}
        className="flex min-h-18 flex-1 flex-col items-center justify-center gap-0.5 rounded-lg border border-line-strong border-dashed px-3 py-2 text-dim transition-colors hover:border-primary hover:text-foreground"
      >
        <Upload aria-hidden className="mb-0.5 size-5 text-faint" />
        <span className="font-medium">{hasFiles ? "Drop more files" : "Drop the finished file"}</span>
        <span className="text-faint text-sm">or paste it, or click to choose</span>
      </button>
      <input
        ref={input}
        type="file"
        accept={mediaAccept}
        multiple
        hidden
        aria-label="Files to submit"
        onChange={({ target }) => {
          void store.stage([...(target.files ?? [])]);
          target.value = "";
        }}
      />
      {hasFiles && <StagedFiles files={staged} />}
      {job && <DescribeFiles key={job.id} jobId={job.id} />}
      <div className="sticky bottom-0 flex gap-1.5 bg-bg py-1">
        <Button
          size="lg"
          disabled={!hasFiles || !job}
          onClick={() => void submitStaged(store, false)}
          className="px-3"
        >
          Submit
        </Button>
        <Button
          size="lg"
          variant="primary"
          data-submit
          disabled={!hasFiles || !job}
          onClick={() => void submitStaged(store, true)}
          className="min-w-0 flex-1"
        >
          <span className="truncate">Submit & complete</span>
        </Button>
      </div>
    </div>
  );
}
