"use client";

import { Copy, X } from "lucide-react";
import { type ReactNode, useEffect } from "react";
import type { ListQuery, ListSelection } from "@/components/data-table/use-list-selection";
import { Button } from "@/components/ui/button";
import { selectedCount } from "@/lib/core/list/selection";

export type SelectionBarProps<Query extends ListQuery> = {
  /** Without the ways to select more, where there is no page of a list. */
  selection: Pick<ListSelection<Query>, "value" | "clear"> & Partial<More<Query>>;
  /** How many the whole list holds; null when nobody has counted, undefined when there is nothing beyond the page. */
  total?: number | null;
  /** False where the rows are no page. */
  hasPages?: boolean;
  onCopy?: () => void;
  children: ReactNode;
};

type More<Query extends ListQuery> = Pick<
  ListSelection<Query>,
  "isAll" | "isPage" | "togglePage" | "selectAll"
>;

/** What can be done with the selected rows; stands at the foot of the window while there are any. */
export function SelectionBar<Query extends ListQuery>({
  selection,
  total,
  hasPages = true,
  onCopy,
  children,
}: SelectionBarProps<Query>) {
  const { value, clear } = selection;
  useEffect(() => {
    if (!value) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented && !isSomethingOpen()) clear();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  });
  const count = value && selectedCount(value);
  const said = count === null ? "All results" : count.toLocaleString("en-US");
  return (
    <div className="pointer-events-none sticky bottom-4 z-20 flex justify-center max-sm:bottom-[calc(1rem+var(--uploads-height,0px))]">
      <p role="status" className="sr-only">
        {value && `${said} selected`}
      </p>
      {value && (
        <div
          role="toolbar"
          aria-label="Selected rows"
          className="pointer-events-auto mt-3 flex max-w-full flex-wrap items-center gap-1.5 rounded-md border border-line bg-panel p-1.5 pl-3 shadow-float"
        >
          <span className="mr-1 whitespace-nowrap tabular-nums">
            <span className="font-medium">{said}</span> <span className="text-dim">selected</span>
          </span>
          <MoreButton {...{ selection, total, hasPages }} />
          {children}
          {onCopy && (
            <Button
              size="icon-sm"
              variant="ghost"
              aria-label="Copy the rows as text"
              title="Copy"
              onClick={onCopy}
            >
              <Copy aria-hidden />
            </Button>
          )}
          <Button variant="ghost" size="icon-sm" aria-label="Clear the selection" title="Esc" onClick={clear}>
            <X aria-hidden />
          </Button>
        </div>
      )}
    </div>
  );
}

/** From some rows to the page, from the page to all results. */
function MoreButton<Query extends ListQuery>({
  selection: { isAll, isPage, togglePage, selectAll },
  total,
  hasPages,
}: Pick<SelectionBarProps<Query>, "selection" | "total" | "hasPages">) {
  if (isAll || !togglePage) return null;
  const look = { variant: "ghost", size: "sm", className: "text-primary-text" } as const;
  if (!isPage && hasPages)
    return (
      <Button {...look} onClick={togglePage}>
        Select the page
      </Button>
    );
  if (total === undefined) return null;
  return (
    <Button {...look} onClick={selectAll}>
      {total === null ? "Select all results" : `Select all ${total.toLocaleString("en-US")} results`}
    </Button>
  );
}

/** Escape is meant for the menu, the dialog or the field first. */
function isSomethingOpen(): boolean {
  const isInField = document.activeElement?.matches("input:not([type=checkbox]), textarea, select");
  return isInField || document.querySelector("[role=dialog], [role=alertdialog], [role=menu]") !== null;
}
