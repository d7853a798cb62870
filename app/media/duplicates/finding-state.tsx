"use client";

import { useAction } from "@/components/form/use-action";
import { Button } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";
import { compareNow, stopComparison } from "@/lib/actions/duplicates";
import type { DuplicatesPage } from "@/lib/server/media/duplicates/queries";

/** How far looking for duplicates is; it goes on behind the scenes. */
export function FindingState({ state }: { state: DuplicatesPage["state"] }) {
  const { isKnown, isCut, isStopped, comparing, looking } = state;
  const [start, isStarting] = useAction(compareNow);
  const [stop, isStopping] = useAction(stopComparison);
  const isIdle = comparing === null && looking === null;
  if (isIdle && isKnown && !isStopped && !isCut) return null;
  return (
    <section aria-label="Looking for duplicates" className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2">
      <div className="min-w-60 flex-1 text-sm text-dim">
        <p className="mb-1 tabular-nums">{sentenceOf(state)}</p>
        {comparing !== null && <Progress value={comparing} label="Comparing files" />}
        {comparing === null && looking !== null && <Progress value={looking} label="Looking at files" />}
      </div>
      {comparing !== null ? (
        <Button size="sm" isPending={isStopping} onClick={() => void stop(undefined)}>
          Stop comparing
        </Button>
      ) : (
        <Button size="sm" isPending={isStarting} onClick={() => void start(undefined)}>
          Compare now
        </Button>
      )}
    </section>
  );
}

function sentenceOf({ isKnown, isCut, isStopped, comparing, looking }: DuplicatesPage["state"]): string {
  if (comparing !== null) return `All files are compared with each other: ${percent(comparing)}.`;
  if (looking !== null)
    return `Files from before are looked at in the background: ${percent(looking)}. What is found so far is below.`;
  if (isStopped) return "Comparing was stopped. Below is what was known before.";
  if (!isKnown) return "Files have not been compared yet.";
  return isCut
    ? "So many files look like each other that not all of them are shown. Settle some groups and compare again."
    : "";
}

function percent(part: number): string {
  return `${Math.floor(part * 100)} %`;
}
