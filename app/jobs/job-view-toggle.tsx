"use client";

import { Kanban, Rows3 } from "lucide-react";
import { rememberCookie } from "@/components/list/remember-cookie";
import { Link } from "@/components/ui/link";
import { JOB_VIEW_COOKIE, type JobView } from "@/lib/core/jobs/list-words";

export type JobViewToggleProps = { view: JobView; hrefs: Record<JobView, string> };

const VIEWS = [
  { view: "table", label: "Table", Icon: Rows3 },
  { view: "board", label: "Board", Icon: Kanban },
] as const;

/** Table or board; the choice stands in the address and is remembered for the next visit. */
export function JobViewToggle({ view, hrefs }: JobViewToggleProps) {
  return (
    <nav aria-label="View" className="inline-flex rounded-sm border border-line bg-raised p-px">
      {VIEWS.map(({ view: one, label, Icon }) => (
        <Link
          key={one}
          href={hrefs[one]}
          replace
          scroll={false}
          aria-current={one === view}
          onClick={() => rememberCookie(JOB_VIEW_COOKIE, one)}
          className="flex h-7 items-center gap-1.5 rounded-xs px-2 text-sm text-dim hover:text-foreground aria-[current=true]:bg-pressed aria-[current=true]:text-foreground"
        >
          <Icon aria-hidden className="size-4" />
          {label}
        </Link>
      ))}
    </nav>
  );
}
