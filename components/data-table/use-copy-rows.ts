"use client";

import { useEffect } from "react";
import type { DataColumn } from "@/components/data-table/data-column";
import { toast } from "@/components/ui/toast";
import { tabbedLine } from "@/lib/core/list/csv";
import type { Selection } from "@/lib/core/list/selection";

export type CopyRowsOptions<Row> = {
  selection: Selection<unknown> | null;
  /** Those of the page. */
  rows: readonly Row[];
  /** Those that are shown, in their order. */
  columns: readonly DataColumn<Row>[];
  /** Where the text of all results is read. */
  allUrl: string;
};

/** Copies the selected rows as text with tabs: by Ctrl or ⌘ C while no text is selected, and by the function it returns. */
export function useCopyRows<Row extends { id: number }>(options: CopyRowsOptions<Row>): () => void {
  useEffect(() => {
    if (!options.selection) return;
    const onCopy = (event: ClipboardEvent) => {
      if (isCopyingText() || event.defaultPrevented) return;
      event.preventDefault();
      void copy(options);
    };
    document.addEventListener("copy", onCopy);
    return () => document.removeEventListener("copy", onCopy);
  });
  return () => void copy(options);
}

async function copy<Row extends { id: number }>({ selection, rows, columns, allUrl }: CopyRowsOptions<Row>) {
  if (!selection) return;
  try {
    if ("ids" in selection) {
      const chosen = rows.filter(({ id }) => selection.ids.includes(id));
      const lines = [
        tabbedLine(columns.map(({ head }) => head)),
        ...chosen.map((row) => tabbedLine(columns.map(({ text }) => text(row)))),
      ];
      await navigator.clipboard.writeText(lines.join(""));
      toast(`${chosen.length === 1 ? "1 row" : `${chosen.length} rows`} copied`, { id: "copied" });
      return;
    }
    toast.loading("Reading all results", { id: "copied" });
    const answer = await fetch(allUrl);
    if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
    await navigator.clipboard.writeText(await answer.text());
    toast.success("All results copied", { id: "copied" });
  } catch {
    toast.error("The rows could not be copied. Keep this window in front and try again.", { id: "copied" });
  }
}

function isCopyingText(): boolean {
  const isInField = document.activeElement?.matches(
    "input:not([type=checkbox]), textarea, [contenteditable]",
  );
  return isInField || (window.getSelection()?.toString() ?? "") !== "";
}
