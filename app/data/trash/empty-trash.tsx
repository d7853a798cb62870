"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { type Purge, PurgeDialog } from "./purge-dialog";

/** Deletes all of the trash for good, whatever the list shows of it. */
export function EmptyTrash() {
  const [purge, setPurge] = useState<Purge | null>(null);
  return (
    <>
      <Button
        variant="ghost"
        onClick={() => setPurge({ selection: { all: true }, names: ["everything in the trash"] })}
      >
        Empty the trash
      </Button>
      <PurgeDialog purge={purge} onClose={() => setPurge(null)} />
    </>
  );
}
