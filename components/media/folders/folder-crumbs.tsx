import { ChevronRight } from "lucide-react";
import { Fragment } from "react";
import { pathCrumbs } from "@/lib/core/media/path-crumbs";

/** Steps shown: of a deep path the last ones. */
const SHOWN = 4;

/** Where one is, each step leading back there. */
export function FolderCrumbs({
  path,
  onOpen,
}: {
  path: string | null;
  onOpen: (path: string | null) => void;
}) {
  const crumbs = path === null ? [] : pathCrumbs(path);
  const hidden = Math.max(0, crumbs.length - SHOWN);
  return (
    <nav aria-label="Folder" className="flex min-h-7 flex-wrap items-center gap-0.5 text-sm text-dim">
      <Step label="Start" isCurrent={path === null} onOpen={() => onOpen(null)} />
      {hidden > 0 && (
        <>
          <ChevronRight aria-hidden className="size-3 text-faint" />
          <Step
            label="…"
            title={crumbs[hidden - 1]?.path}
            onOpen={() => onOpen(crumbs[hidden - 1]?.path ?? null)}
          />
        </>
      )}
      {crumbs.slice(hidden).map((crumb) => (
        <Fragment key={crumb.path}>
          <ChevronRight aria-hidden className="size-3 shrink-0 text-faint" />
          <Step label={crumb.label} isCurrent={crumb.path === path} onOpen={() => onOpen(crumb.path)} />
        </Fragment>
      ))}
    </nav>
  );
}

type StepProps = { label: string; title?: string; isCurrent?: boolean; onOpen: () => void };

function Step({ label, title, isCurrent = false, onOpen }: StepProps) {
  return (
    <button
      type="button"
      title={title}
      aria-current={isCurrent ? "location" : undefined}
      onClick={onOpen}
      className="max-w-48 min-h-6 truncate rounded-xs px-1.5 hover:bg-raised hover:text-foreground aria-[current]:font-medium aria-[current]:text-foreground"
    >
      {label}
    </button>
  );
}
