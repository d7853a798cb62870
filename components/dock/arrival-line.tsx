"use client";

import { Button } from "@/components/ui/button";
import { Picture } from "@/components/ui/picture";
import { RelativeTime } from "@/components/ui/relative-time";
import type { DockArrival } from "@/lib/core/dock/view";
import { useDock, useDockStore } from "./use-dock";
import { submitArrival } from "./use-submit";

/** A file that a watched folder has brought: one click gives it to the job and completes it. */
export function ArrivalLine({ arrival, isNewest }: { arrival: DockArrival; isNewest: boolean }) {
  const store = useDockStore();
  const hasJob = useDock(({ shown }) => shown.job !== null);
  const { name, arrivedAt, thumb } = arrival;
  return (
    <li className="flex items-center gap-2 rounded-md border border-line-soft bg-panel p-1.5">
      <span className="size-10 shrink-0 overflow-hidden rounded-sm bg-raised">
        <Picture src={thumb} alt="" loading="lazy" className="size-full object-cover text-transparent" />
      </span>
      <span className="flex min-w-0 flex-1 flex-col">
        <span className="truncate font-medium">{name}</span>
        <span className="text-faint text-sm">
          <RelativeTime at={new Date(arrivedAt)} />
        </span>
      </span>
      <Button
        size="sm"
        variant={isNewest ? "primary" : "secondary"}
        {...(isNewest && { shortcut: "dock-newest" as const })}
        disabled={!hasJob}
        aria-label={`Submit ${name} and complete the job`}
        onClick={() => void submitArrival(store, arrival, true)}
      >
        Submit
      </Button>
    </li>
  );
}
