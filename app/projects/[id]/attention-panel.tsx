"use client";

import { TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { Panel, PanelHeader } from "@/components/ui/panel";
import { RelativeTime } from "@/components/ui/relative-time";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import { type AttentionKind, attentionWords } from "@/lib/core/projects/attention";
import { formatShortDay } from "@/lib/core/text/calendar-day";
import { nouns } from "@/lib/core/text/nouns";
import { formatUse } from "@/lib/core/uses/uses";
import type { Attention } from "@/lib/server/projects/attention";

export type AttentionPanelProps = {
  projectId: number;
  attention: readonly Attention[];
  /** What is said of the project as a whole; null while it is in time. */
  note: ReactNode;
};

/** What is late or stuck; nothing while all goes on. */
export function AttentionPanel({ projectId, attention, note }: AttentionPanelProps) {
  if (attention.length === 0 && !note) return null;
  return (
    <Panel aria-labelledby="attention">
      <PanelHeader
        id="attention"
        title={
          <span className="flex items-center gap-2">
            <TriangleAlert aria-hidden className="size-4 text-in-progress" />
            Late or stuck
          </span>
        }
      />
      {note && <p className="px-4 pb-3 text-dim">{note}</p>}
      <div className="grid gap-x-6 gap-y-4 px-4 pb-4 sm:grid-cols-2">
        {attention.map(({ kind, count, jobs }) => (
          <section key={kind} aria-labelledby={`attention-${kind}`} className="min-w-0">
            <h3 id={`attention-${kind}`} className="mb-1 text-sm">
              <Link
                href={`/jobs?projectId=${projectId}&${attentionWords[kind].search}`}
                className="hover:text-primary-text"
              >
                <span className="font-medium">{formatUse({ count, ...nouns.job })}</span>{" "}
                <span className="text-dim">{attentionWords[kind].label}</span>
              </Link>
            </h3>
            <ul>
              {jobs.map(({ id, title, since }) => (
                <li key={id}>
                  <Link
                    href={`/jobs/${id}?projectId=${projectId}`}
                    className="-mx-1.5 flex min-h-7 items-center gap-2.5 rounded-xs px-1.5 hover:bg-raised"
                  >
                    <span className="shrink-0 font-mono text-sm text-faint">{formatJobCode(id)}</span>
                    <span className="min-w-0 flex-1 truncate">{title}</span>
                    <span className="shrink-0 text-sm text-dim tabular-nums">{sinceWhen(kind, since)}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Panel>
  );
}

/** A planned day is a day, everything else happened at some moment. */
function sinceWhen(kind: AttentionKind, since: Date): ReactNode {
  return kind === "late" ? formatShortDay(since) : <RelativeTime at={since} />;
}
