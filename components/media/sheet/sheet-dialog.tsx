"use client";

import { useState } from "react";
import type { DialogState } from "@/components/form/action-form-dialog";
import { FormDialog } from "@/components/form/form-dialog";
import { askServer, problemInWords } from "@/components/shell/ask-server";
import { announceChange } from "@/components/shell/change-toast";
import type { Selection } from "@/lib/core/list/selection";
import type { MediaLibraryQuery } from "@/lib/core/media/library-query";
import { toSave } from "@/lib/core/media/sheet/edits";
import type { RecordedChange } from "@/lib/server/db";
import { SheetGrid } from "./sheet-grid";
import { useSheetCells } from "./use-sheet-cells";
import { useSheetRows } from "./use-sheet-rows";

export type SheetDialogProps = DialogState & {
  selection: Selection<MediaLibraryQuery>;
  /** What is selected is called: "12 files". */
  name: string;
};

/** The fields of many files as a sheet: typed, copied and pasted like in a spreadsheet, saved together. */
export function SheetDialog({ selection, name, isOpen, onOpenChange }: SheetDialogProps) {
  const { rows, total, problem } = useSheetRows(selection);
  const cells = useSheetCells(rows);
  const [isPending, setIsPending] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const { edits, problems } = cells;
  const onSubmit = async (event: React.FormEvent) => {
    event.preventDefault();
    const changed = toSave(edits);
    if (changed === null) return setRefusal(describeProblems(problems));
    if (changed.length === 0) return onOpenChange(false);
    setIsPending(true);
    const refused = await save(changed);
    setIsPending(false);
    if (refused === null) onOpenChange(false);
    else setRefusal(refused);
  };
  return (
    <FormDialog
      {...{ isOpen, onOpenChange, onSubmit, isPending }}
      title={`Sheet of ${name}`}
      description="Type over a cell, or paste cells from a spreadsheet. Nothing is saved before you save."
      size="full"
      submitLabel={edits.size === 0 ? "Close" : `Save ${inWords(edits.size)}`}
      isDirty={edits.size > 0}
      error={problem ?? refusal}
      aside={
        <p className="truncate text-sm text-faint" aria-live="polite">
          {total !== null && rows.length < total
            ? `Reading ${rows.length.toLocaleString("en-US")} of ${total.toLocaleString("en-US")}`
            : problems.size > 0 && describeProblems(problems)}
        </p>
      }
    >
      <SheetGrid rows={rows} cells={cells} />
    </FormDialog>
  );
}

/** Null when it was saved, else why not. */
async function save(rows: NonNullable<ReturnType<typeof toSave>>): Promise<string | null> {
  try {
    const question = { method: "PUT", body: { rows } } as const;
    const { change } = await askServer<{ change: RecordedChange | null }>("/api/media/sheet", question);
    if (change) announceChange(change, false);
    return null;
  } catch (error) {
    return problemInWords(error);
  }
}

function describeProblems(problems: ReadonlyMap<string, string>): string {
  const [first = ""] = problems.values();
  return problems.size === 1
    ? `One cell does not fit: ${first}`
    : `${inWords(problems.size)} do not fit: ${first}`;
}

function inWords(count: number): string {
  return count === 1 ? "1 cell" : `${count.toLocaleString("en-US")} cells`;
}
