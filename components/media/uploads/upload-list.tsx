"use client";

import { ChevronDown, ChevronUp, X } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { overallProgress, summarizeUploads } from "@/components/media/uploads/summarize-uploads";
import { canTryAgain, isActive, type UploadItem } from "@/components/media/uploads/upload-item";
import { uploadQueue } from "@/components/media/uploads/upload-queue";
import { UploadRow } from "@/components/media/uploads/upload-row";
import { Button } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";

/** Rows drawn: who drops a thousand files wants those that need attention, which come first. */
const SHOWN = 100;

/** How far all of it is, and each file. */
export function UploadList({ items }: { items: readonly UploadItem[] }) {
  const [isCollapsed, setIsCollapsed] = useState(false);
  const isBusy = items.some(isActive);
  const summary = summarizeUploads(items);
  const failed = items.filter((item) => item.state.phase === "failed" && canTryAgain(item)).length;
  const shown = items.toSorted((a, b) => RANKS[a.state.phase] - RANKS[b.state.phase]).slice(0, SHOWN);
  return (
    <Corner>
      <div className="flex min-h-11 items-center gap-1 py-1 pr-2 pl-3.5">
        <h2 className="mr-auto min-w-0 text-base text-pretty" aria-live="polite">
          {summary}
        </h2>
        {isBusy && (
          <Button variant="ghost" size="sm" onClick={uploadQueue.cancelAll}>
            Cancel all
          </Button>
        )}
        {!isBusy && failed > 1 && (
          <Button variant="ghost" size="sm" onClick={uploadQueue.retryFailed}>
            Try again
          </Button>
        )}
        <Button
          variant="ghost"
          size="icon-sm"
          aria-expanded={!isCollapsed}
          aria-label={isCollapsed ? "Show the files" : "Hide the files"}
          onClick={() => setIsCollapsed(!isCollapsed)}
        >
          {isCollapsed ? <ChevronUp aria-hidden /> : <ChevronDown aria-hidden />}
        </Button>
        {!isBusy && (
          <Button
            variant="ghost"
            size="icon-sm"
            aria-label="Close the list of files"
            onClick={uploadQueue.clear}
          >
            <X aria-hidden />
          </Button>
        )}
      </div>
      {isBusy && <Progress value={overallProgress(items)} label="All files" className="h-0.5 rounded-none" />}
      {!isCollapsed && (
        <ul className="max-h-72 divide-y divide-line-soft overflow-y-auto border-t border-line-soft">
          {shown.map((item) => (
            <UploadRow key={item.id} item={item} />
          ))}
          {items.length > SHOWN && (
            <li className="px-3.5 py-2 text-sm text-faint">and {items.length - SHOWN} more</li>
          )}
        </ul>
      )}
    </Corner>
  );
}

const RANKS = { sending: 0, failed: 1, waiting: 2, cancelled: 3, done: 4 };

/** Tells its height to the page, so that toasts stand above it. */
function Corner({ children }: { children: ReactNode }) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() =>
      style.setProperty("--uploads-height", `${(box.current?.offsetHeight ?? 0) + 8}px`),
    );
    if (box.current) observer.observe(box.current);
    return () => {
      observer.disconnect();
      style.removeProperty("--uploads-height");
    };
  }, []);
  return (
    <section
      ref={box}
      aria-label="Files being added"
      className="fixed right-5 bottom-5 z-40 w-96 overflow-hidden rounded-md border border-line bg-panel shadow-float max-sm:inset-x-3 max-sm:bottom-3 max-sm:w-auto"
    >
      {children}
    </section>
  );
}
