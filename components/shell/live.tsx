"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { leavePage } from "@/components/form/unsaved";
import type { Arrival } from "@/lib/server/events";
import { announceArrival } from "./arrival-toast";
import { ownChanges } from "./change-toast";
import { setConnectionLost } from "./connection";

/** What the server tells about a committed write. `ids` is null when there are too many to list. */
export type LiveMessage = {
  domain: string;
  ids: number[] | null;
  changeId: number | null;
  /** What a folder's files came to. */
  arrival?: Arrival;
};

/** Milliseconds between two refreshes while writes keep coming in: well under a second, and no storm during an import. */
const PACE = 300;

/**
 * Keeps what this window shows true. A browser allows six connections to a server, so all windows share one stream: the one
 * that holds the lock reads it and passes every message on; when it closes, the next one takes over where it ended. `since`
 * is the newest event the server had when it drew the page, so nothing is missed in between.
 */
export function Live({ since }: { since: number }) {
  const router = useRouter();
  const [sinceFirst] = useState(since);
  useEffect(() => {
    // Says that the page listens: to keys, drops and other windows. Browser tests wait for it, as a person would.
    document.documentElement.dataset.live = "";
    const refresher = createRefresher(() => router.refresh());
    const stop = listen(sinceFirst, (message) => {
      const isOwn = message.changeId !== null && ownChanges.has(message.changeId);
      if (message.arrival) announceArrival(message.arrival, (href) => leavePage(() => router.push(href)));
      window.dispatchEvent(new CustomEvent("pipeline:live", { detail: message }));
      if (!isOwn) refresher.ask();
    });
    return () => {
      stop();
      refresher.stop();
    };
    // Where the stream starts is decided once: `since` is new with every refresh.
  }, [router, sinceFirst]);
  return null;
}

/** Refreshes soon after it is asked, at a steady pace, and not at all while the window is hidden: then once it is shown. */
function createRefresher(refresh: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsked = false;
  const run = () => {
    timer = undefined;
    if (!isAsked || document.hidden) return;
    isAsked = false;
    refresh();
    timer = setTimeout(run, PACE);
  };
  const ask = () => {
    isAsked = true;
    timer ??= setTimeout(run, 50);
  };
  document.addEventListener("visibilitychange", run);
  return {
    ask,
    stop: () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", run);
    },
  };
}

/** Milliseconds until a stream that was refused is asked for again. */
const AGAIN = 2_000;

/** A message from the stream with its number, as the windows pass it on. */
type Passed = { lastId: string; message: LiveMessage | "reset" } | { isLost: boolean };

const EVERYTHING: LiveMessage = { domain: "everything", ids: null, changeId: null };

function listen(since: number, onMessage: (message: LiveMessage) => void): () => void {
  const channel = new BroadcastChannel("pipeline-manager.live");
  const isOver = new AbortController();
  let lastId = String(since);

  const receive = (passed: Passed) => {
    if ("isLost" in passed) return setConnectionLost(passed.isLost);
    lastId = passed.lastId || lastId;
    onMessage(passed.message === "reset" ? EVERYTHING : passed.message);
  };
  channel.onmessage = (event: MessageEvent<Passed>) => receive(event.data);

  const lead = () =>
    new Promise<void>((resolve) => {
      const pass = (passed: Passed) => {
        receive(passed);
        channel.postMessage(passed);
      };
      let source: EventSource;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const open = () => {
        source = new EventSource(`/api/events?since=${lastId}`);
        source.onopen = () => pass({ isLost: false });
        source.onmessage = (event) => pass({ lastId: event.lastEventId, message: JSON.parse(event.data) });
        source.addEventListener("reset", (event) => pass({ lastId: event.lastEventId, message: "reset" }));
        source.onerror = () => {
          pass({ isLost: true });
          // After a silence it tries again by itself, after a refusal it does not.
          if (source.readyState === EventSource.CLOSED) timer = setTimeout(open, AGAIN);
        };
      };
      open();
      isOver.signal.addEventListener("abort", () => {
        clearTimeout(timer);
        source.close();
        resolve();
      });
    });

  navigator.locks
    // It may be granted in the very moment in which it is given up (React's strict mode does that): nobody would let go of it again.
    .request("pipeline-manager.live", { signal: isOver.signal }, () =>
      isOver.signal.aborted ? null : lead(),
    )
    .catch((error: unknown) => {
      if (!isOver.signal.aborted) throw error;
    });
  return () => {
    isOver.abort();
    channel.close();
  };
}
