"use client";

import { useState } from "react";
import { useAction } from "@/components/form/use-action";
import { createRolledJobs } from "@/lib/actions/jobs";
import type { JobStatus } from "@/lib/core/jobs/schema";
import { idsOf } from "./ask-server";
import type { Mixer } from "./use-mixer";

/** Makes jobs of what is ticked, or of the one that is shown when nothing is: one change with one Undo. */
export function useCreateRolled(mixer: Mixer, { onlyShown = false } = {}) {
  const [run, isPending] = useAction(createRolledJobs);
  const [created, setCreated] = useState<number[]>([]);
  const ticked = mixer.combinations.filter(({ key }) => mixer.entry?.ticked.includes(key));
  const wanted = ticked.length > 0 && !onlyShown ? ticked : mixer.current ? [mixer.current] : [];
  const create = async (fields: { projectId: number | null; status: JobStatus }) => {
    if (wanted.length === 0 || isPending) return;
    const result = await run({ ...fields, combinations: wanted.map(idsOf) });
    if (!result.ok) return;
    setCreated((before) => [...result.data.ids.toReversed(), ...before]);
    mixer.tick(
      wanted.map(({ key }) => key),
      false,
    );
  };
  return { create, isPending, created, count: wanted.length };
}
