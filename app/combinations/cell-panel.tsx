"use client";

import { useEffect, useRef } from "react";
import type { Place } from "@/components/grid/place";
import { ButtonLink } from "@/components/ui/button-link";
import { Link } from "@/components/ui/link";
import { Popover, PopoverContent } from "@/components/ui/popover";
import { Skeleton } from "@/components/ui/skeleton";
import { StatusLabel } from "@/components/ui/status-dot";
import type { Matrix } from "@/lib/core/combinations/explorer/matrix";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import { formatCount } from "@/lib/core/text/format-count";
import type { ExplorerView } from "@/lib/server/combinations/explorer";
import type { CellDetails } from "@/lib/server/combinations/explorer-cell";
import { builderHref, jobsHref, plannerHref } from "./cell-links";
import { useCell } from "./use-cell";

export type CellPanelProps = {
  matrix: Matrix;
  view: ExplorerView;
  version: number;
  place: Place;
  /** The element that it opens beside. */
  anchorId: string;
  onClose: () => void;
};

/** One cell: its numbers, its jobs, what forbids it, and the way to plan it. */
export function CellPanel({ matrix, view, version, place, anchorId, onClose }: CellPanelProps) {
  const [row, column] = [matrix.rows[place.row], matrix.columns[place.column]];
  const cell = matrix.at(place.row, place.column);
  const ids = row && column ? { row: row.id, column: column.id } : null;
  const { details, hasFailed } = useCell(view, ids, version);
  const anchor = useRef({ getBoundingClientRect: () => new DOMRect() });
  useEffect(() => {
    anchor.current.getBoundingClientRect = () =>
      document.getElementById(anchorId)?.getBoundingClientRect() ?? new DOMRect();
  }, [anchorId]);
  if (!row || !column || !ids) return null;
  const { possible, tried, isForbidden } = cell;
  return (
    <Popover open onOpenChange={(isOpen) => !isOpen && onClose()} anchor={anchor}>
      <PopoverContent
        side="bottom"
        aria-label={`${row.name} with ${column.name}`}
        onCloseAutoFocus={(event) => event.preventDefault()}
        className="flex w-72 flex-col gap-3"
      >
        <h2 className="font-semibold wrap-anywhere">
          {row.name} × {column.name}
        </h2>
        {isForbidden ? (
          <Forbidden details={details} hasFailed={hasFailed} />
        ) : (
          <>
            <dl className="grid grid-cols-[1fr_auto] gap-y-1 tabular-nums">
              <Fact label="Possible" value={possible === null ? "not counted" : formatCount(possible)} />
              <Fact label="Tried" value={formatCount(tried)} />
              {possible !== null && <Fact label="Untried" value={formatCount(possible - BigInt(tried))} />}
            </dl>
            {tried > 0 && <Jobs {...{ details, hasFailed }} href={jobsHref(view, ids)} />}
            <ButtonLink href={builderHref(view, ids)} variant="primary">
              Plan this
            </ButtonLink>
            {possible !== null && possible - BigInt(tried) > 1n && (
              <ButtonLink href={plannerHref(view, ids)}>Plan what is untried</ButtonLink>
            )}
          </>
        )}
      </PopoverContent>
    </Popover>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <>
      <dt className="text-dim">{label}</dt>
      <dd className="text-right font-medium">{value}</dd>
    </>
  );
}

type DetailsProps = { details: CellDetails | null; hasFailed: boolean };

function Forbidden({ details, hasFailed }: DetailsProps) {
  return (
    <div className="flex flex-col gap-1.5">
      <p>No combination has both.</p>
      {!details && !hasFailed && <Skeleton className="h-4" />}
      {details?.rules.map((rule) => (
        <p key={rule} className="text-dim">
          {rule}
        </p>
      ))}
      {details?.rules.length === 0 && (
        <p className="text-dim">No single rule says so: several together leave nothing.</p>
      )}
    </div>
  );
}

function Jobs({ details, hasFailed, href }: DetailsProps & { href: string }) {
  if (hasFailed) return <p className="text-dim">Its jobs could not be read.</p>;
  if (!details) return <Skeleton className="h-8" />;
  return (
    <div className="border-t border-line-soft pt-1">
      <ul>
        {details.jobs.map(({ id, status, characterName }) => (
          <li key={id}>
            <Link
              href={`/jobs/${id}`}
              className="-mx-2 flex min-h-8 items-center gap-2 rounded-sm px-2 hover:bg-raised"
            >
              <span className="font-mono text-sm text-faint">{formatJobCode(id)}</span>
              <span className="min-w-0 flex-1 truncate">{characterName}</span>
              <StatusLabel status={status} />
            </Link>
          </li>
        ))}
      </ul>
      <Link
        href={href}
        className="inline-flex min-h-7 items-center text-sm text-primary-text hover:underline"
      >
        {details.jobCount === 1
          ? "Show it in the list of jobs"
          : `All ${formatCount(details.jobCount)} in the list of jobs`}
      </Link>
    </div>
  );
}
