"use client";

import { Code } from "@/components/ui/badge";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import { NotifyButton } from "./notify-button";
import { PinButton } from "./pin-button";
import { RunningTime } from "./running-time";
import { useDock } from "./use-dock";

const LIGHTS = {
  connected: { tone: "bg-complete", words: "Connected" },
  reconnecting: { tone: "bg-in-progress motion-safe:animate-pulse", words: "Reconnecting" },
  down: { tone: "bg-failed", words: "The app is not running" },
};

/** Whether the app is there, and what one works on. */
export function DockHeader() {
  const link = useDock((state) => state.link);
  const job = useDock(({ shown }) => shown.job);
  const { tone, words } = LIGHTS[link];
  return (
    <div className="flex h-10 items-center gap-2 pr-1.5 pl-3">
      <span role="status" title={words} className="grid size-4 shrink-0 place-items-center">
        <span aria-hidden className={`size-2 rounded-full ${tone}`} />
        <span className="sr-only">{words}</span>
      </span>
      <h1 className="flex min-w-0 flex-1 items-baseline gap-1.5 font-medium text-base">
        {job ? (
          <>
            <Code>{formatJobCode(job.id)}</Code>
            <span className="truncate" title={job.title}>
              {job.title}
            </span>
          </>
        ) : (
          <span className="text-dim">Dock</span>
        )}
      </h1>
      {job?.status === "in_progress" && <RunningTime since={job.startedAt} />}
      <span className="flex shrink-0">
        <NotifyButton />
        <PinButton />
      </span>
    </div>
  );
}
