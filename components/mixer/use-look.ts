"use client";

import { type Dispatch, type SetStateAction, useCallback, useEffect, useRef } from "react";
import type { LiveMessage } from "@/components/shell/live-stream";
import type { MixerCombination } from "@/lib/server/mixer/look";
import { lookAt } from "./ask-server";
import { type MixerSession, withCurrentEntry, withLook } from "./mixer-session";

/** What a job or a concept that changes elsewhere can make wrong here. */
const MATTERS = [
  ...["jobs", "rules", "characters", "archetypes", "categories", "ingredients", "output-types"],
  "everything",
];

type Options = { isReady: boolean; setSession: Dispatch<SetStateAction<MixerSession>> };

/**
 * Keeps what is shown true: names and jobs as they are now, and nothing that rules forbid by now. Asked once for what was kept from
 * before, and again whenever something changes; returns the same for a roll that one goes back to.
 */
export function useLook(shown: readonly MixerCombination[], { isReady, setSession }: Options) {
  const look = useCallback(
    async (combinations: readonly MixerCombination[]) => {
      if (combinations.length === 0) return;
      const found = await lookAt(combinations);
      if (!found) return;
      setSession((before) =>
        withCurrentEntry(before, (entry) =>
          entry.combinations === combinations ? withLook(entry, found) : entry,
        ),
      );
    },
    [setSession],
  );
  useEffect(() => {
    const onLive = (event: Event) => {
      if (MATTERS.includes((event as CustomEvent<LiveMessage>).detail.domain)) void look(shown);
    };
    window.addEventListener("pipeline:live", onLive);
    return () => window.removeEventListener("pipeline:live", onLive);
  }, [look, shown]);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isReady || !isFirst.current) return;
    isFirst.current = false;
    void look(shown);
  }, [isReady, look, shown]);
  return look;
}
