"use client";

import { useState } from "react";
import { useAction } from "@/components/form/use-action";
import { markMedia } from "@/lib/actions/media";
import { type Marks, withMarkIn, withMarkOut } from "@/lib/core/media/marks";

/** The marks of a clip: shown as they are set, saved in the background, each step with its Undo. */
export function useMarks(id: number, stored: Marks) {
  const [run] = useAction(markMedia);
  // What has been set and is on its way; the page that comes back with the last answer takes its place.
  const [draft, setDraft] = useState<Marks | null>(null);
  const marks = draft ?? stored;
  const save = async (next: Marks) => {
    setDraft(next);
    await run({ id, ...next });
    setDraft((current) => (current === next ? null : current));
  };
  return {
    marks,
    markIn: (time: number) => void save(withMarkIn(marks, time)),
    markOut: (time: number, duration: number) => void save(withMarkOut(marks, time, duration)),
    clear: () => void save({ markIn: null, markOut: null }),
  };
}
