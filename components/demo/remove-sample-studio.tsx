"use client";

import { useState } from "react";
import { DeleteDialog } from "@/components/form/delete-dialog";
import { useAction } from "@/components/form/use-action";
import { Button } from "@/components/ui/button";
import { removeSampleStudio } from "@/lib/actions/demo";
import type { StudioRemoval } from "@/lib/core/demo/removal";

/** One click, unless something of the person's own uses a part of it: then a dialog says what, and asks. */
export function RemoveSampleStudio({ isUsed }: { isUsed: boolean }) {
  const [isOpen, setIsOpen] = useState(false);
  const [run, isPending] = useAction(removeSampleStudio);
  return (
    <>
      <Button isPending={isPending} onClick={() => (isUsed ? setIsOpen(true) : run({ mode: "delete" }))}>
        Remove the sample studio
      </Button>
      <DeleteDialog
        domain="demo"
        id={ONLY}
        name="the sample studio"
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        action={({ mode }) => removeSampleStudio({ mode: mode as StudioRemoval["mode"] })}
      />
    </>
  );
}

/** There is one sample studio; the address of a delete plan wants an id. */
const ONLY = 1;
