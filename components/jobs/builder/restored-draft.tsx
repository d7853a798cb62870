"use client";

import { History } from "lucide-react";
import { Button } from "@/components/ui/button";
import { RelativeTime } from "@/components/ui/relative-time";
import type { Restored } from "./use-job-draft";

/** Says that what stands in the builder was begun earlier, and offers to begin anew. */
export function RestoredDraft({ draft, onDiscard }: { draft: Restored | null; onDiscard: () => void }) {
  return (
    <div role="status" className="empty:hidden lg:col-span-2">
      {draft && (
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1.5 rounded-lg border border-line-soft bg-panel py-1.5 pr-1.5 pl-4">
          <History aria-hidden className="size-4 shrink-0 text-faint" />
          <span className="min-w-0 flex-1">
            This is what you had begun <RelativeTime at={new Date(draft.savedAt)} /> and not saved.
            {draft.isOutdated && " The job has been changed since: saving replaces that."}
          </span>
          <Button size="sm" onClick={onDiscard}>
            Discard the draft
          </Button>
        </p>
      )}
    </div>
  );
}
