"use client";

import { Progress } from "@/components/ui/progress";
import { laneOf } from "@/lib/core/dock/outbox";
import { RefusedEntry } from "./refused-entry";
import { useDock } from "./use-dock";

/** What is not with the server yet, as far as a person has to know: files on their way, all that waits while it is away, what it refused. */
export function OutboxPanel() {
  const { entries, link, progress } = useDock((state) => state);
  const refused = entries.filter(({ refusal }) => refusal !== undefined);
  const waiting = entries.filter(({ refusal }) => refusal === undefined);
  const files = waiting.filter((entry) => laneOf(entry) === "files");
  const isAway = link !== "connected";
  if (refused.length === 0 && files.length === 0 && !(isAway && waiting.length > 0)) return null;
  return (
    <section
      aria-label="Outbox"
      className="flex max-h-2/5 shrink-0 flex-col gap-1.5 overflow-y-auto border-t bg-panel px-3 py-2 text-sm"
    >
      {isAway && waiting.length > 0 && (
        <p className="text-dim">
          {waiting.length === 1 ? "1 thing waits" : `${waiting.length} things wait`} to be sent. Nothing is
          lost when this window is closed.
        </p>
      )}
      {files.map(({ order, label }) => (
        <div key={order} className="flex flex-col gap-1">
          <span className="truncate">{label}</span>
          <Progress value={isAway ? null : (progress[order] ?? 0)} label={label} />
        </div>
      ))}
      {refused.map((entry) => (
        <RefusedEntry key={entry.order} entry={entry} />
      ))}
    </section>
  );
}
