"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { askServer, problemInWords } from "@/components/shell/ask-server";
import type { LiveMessage } from "@/components/shell/live-stream";
import type { InboxList } from "@/lib/core/media/inbox/list";

/** Milliseconds that news are gathered before the list is asked for again: an import tells of itself many times a second. */
const PACE = 1_000;

/**
 * Asks which files wait, now and after everything that could have changed it, also by this window. `onAsk` is called as it asks; what
 * it returns is handed to `onList` with the answer. Gives why there is no answer, and what asks again soon.
 */
export function useInboxList<Asked>(onAsk: () => Asked, onList: (list: InboxList, asked: Asked) => void) {
  const [problem, setProblem] = useState<string | null>(null);
  const askAgain = useRef(() => {});
  const ask = useEffectEvent(async (signal: AbortSignal) => {
    const asked = onAsk();
    try {
      const list = await askServer<InboxList>("/api/media/inbox", { signal });
      setProblem(null);
      onList(list, asked);
    } catch (error) {
      if (!signal.aborted) setProblem(problemInWords(error));
    }
  });
  useEffect(() => {
    const leaving = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const askSoon = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void ask(leaving.signal);
      }, PACE);
    };
    const onLive = (event: Event) => {
      const { domain } = (event as CustomEvent<LiveMessage>).detail;
      if (domain === "media" || domain === "everything") askSoon();
    };
    askAgain.current = askSoon;
    void ask(leaving.signal);
    window.addEventListener("pipeline:live", onLive);
    return () => {
      leaving.abort();
      clearTimeout(timer);
      window.removeEventListener("pipeline:live", onLive);
    };
  }, []);
  return [problem, () => askAgain.current()] as const;
}
