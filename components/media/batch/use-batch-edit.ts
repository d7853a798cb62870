"use client";

import { useRef, useState } from "react";
import { askAtLength, type Progress, problemInWords } from "@/components/shell/ask-server";
import { announceChange } from "@/components/shell/change-toast";
import type { BatchEdit } from "@/lib/core/media/batch/steps";
import type { RecordedChange } from "@/lib/server/db";

/** Has the server take the steps; `stop` gives up, and then nothing is changed. */
export function useBatchEdit() {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [isPending, setIsPending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const stopping = useRef<AbortController>(null);

  /** Whether it was done. */
  const run = async (edit: BatchEdit): Promise<boolean> => {
    const own = new AbortController();
    stopping.current = own;
    const { signal } = own;
    setIsPending(true);
    setRefusal(null);
    try {
      const question = { method: "PUT", body: edit, signal } as const;
      type Answer = { change: RecordedChange | null };
      const { change } = await askAtLength<Answer>("/api/media/batch", question, setProgress);
      if (change) announceChange(change, false);
      return true;
    } catch (error) {
      setRefusal(signal.aborted ? "Stopped. Nothing was changed." : problemInWords(error));
      return false;
    } finally {
      setIsPending(false);
      setProgress(null);
    }
  };
  return { run, stop: () => stopping.current?.abort(), progress, refusal, isPending };
}
