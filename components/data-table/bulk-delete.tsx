"use client";

import { Trash2 } from "lucide-react";
import { useState } from "react";
import { DeleteSeveral } from "@/components/form/delete-dialog";
import { Button } from "@/components/ui/button";
import type { Selection } from "@/lib/core/list/selection";
import type { ActionResult } from "@/lib/server/action";

export type BulkDeleteProps<Query> = {
  /** As in /api/uses/<domain>. */
  domain: string;
  selection: Selection<Query>;
  /** What is selected is called: "12 characters". */
  name: string;
  action: (input: Selection<Query> & { mode: string }) => Promise<ActionResult<unknown>>;
  onDone: () => void;
};

/** The button of the selection bar that deletes, after a dialog that says what depends on the selected rows. */
export function BulkDelete<Query>({ domain, selection, name, action, onDone }: BulkDeleteProps<Query>) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button size="sm" onClick={() => setIsOpen(true)}>
        <Trash2 aria-hidden />
        Delete
      </Button>
      <DeleteSeveral
        {...{ domain, name, isOpen, onDone }}
        what={selection}
        onOpenChange={setIsOpen}
        action={({ mode }) => action({ ...selection, mode })}
      />
    </>
  );
}
