"use client";

import { X } from "lucide-react";
import { type ReactNode, useEffect } from "react";
import { useShortcut } from "@/components/shell/shortcut-registry";
import { Button } from "@/components/ui/button";

export type SelectionBarProps = { count: number; onClear: () => void; children: ReactNode };

/** What can be done with the selected rows; stands at the foot of the window while there are any. */
export function SelectionBar({ count, onClear, children }: SelectionBarProps) {
  useShortcut("select", selectFocusedRow, "Select the row");
  useEffect(() => {
    if (count === 0) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented && !isSomethingOpen()) onClear();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  });
  return (
    <div className="pointer-events-none sticky bottom-4 z-20 flex justify-center">
      <p role="status" className="sr-only">
        {count > 0 && `${count} selected`}
      </p>
      {count > 0 && (
        <div
          role="toolbar"
          aria-label="Selected rows"
          className="pointer-events-auto mt-3 flex max-w-full flex-wrap items-center gap-1.5 rounded-md border border-line bg-panel p-1.5 pl-3 shadow-float"
        >
          <span className="mr-1 whitespace-nowrap tabular-nums">
            <span className="font-medium">{count.toLocaleString("en-US")}</span>{" "}
            <span className="text-dim max-sm:sr-only">selected</span>
          </span>
          {children}
          <Button variant="ghost" size="icon-sm" aria-label="Clear the selection" onClick={onClear}>
            <X aria-hidden />
          </Button>
        </div>
      )}
    </div>
  );
}

function selectFocusedRow(): void {
  document.activeElement?.closest("[data-row]")?.querySelector<HTMLElement>("[data-row-select]")?.click();
}

/** Escape is meant for the menu, the dialog or the field first. */
function isSomethingOpen(): boolean {
  const isInField = document.activeElement?.matches("input:not([type=checkbox]), textarea, select");
  return isInField || document.querySelector("[role=dialog], [role=alertdialog], [role=menu]") !== null;
}
