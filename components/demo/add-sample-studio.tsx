"use client";

import { useState } from "react";
import { askServer, problemInWords } from "@/components/shell/ask-server";
import { announceChange } from "@/components/shell/change-toast";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import type { RecordedChange } from "@/lib/server/db";

/** Fills the sample studio. The page follows by itself, as with any change from elsewhere. */
export function AddSampleStudio() {
  const [isPending, setIsPending] = useState(false);
  const onAdd = async () => {
    setIsPending(true);
    const answer = await requestStudio();
    setIsPending(false);
    if (typeof answer === "string") toast.error(answer);
    else if (answer) announceChange(answer, false);
  };
  return (
    <>
      <Button isPending={isPending} onClick={onAdd}>
        {isPending ? "Drawing the pictures" : "Add the sample studio"}
      </Button>
      <span role="status" className="sr-only">
        {isPending && "The sample studio is being added."}
      </span>
    </>
  );
}

/** The recorded change, or why there is none. */
async function requestStudio(): Promise<RecordedChange | string | null> {
  try {
    const { change } = await askServer<{ change: RecordedChange | null }>("/api/demo", { method: "POST" });
    return change;
  } catch (error) {
    return problemInWords(error);
  }
}
