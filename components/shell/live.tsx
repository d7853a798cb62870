"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { leavePage } from "@/components/form/unsaved";
import { announceArrival } from "./arrival-toast";
import { ownChanges, startAnew } from "./change-toast";
import { listenLive } from "./live-stream";

/** Milliseconds between two refreshes while writes keep coming in: well under a second, and no storm during an import. */
const PACE = 300;

/** Keeps what this window shows true. `since` is the newest event the server had when it drew the page, so nothing is missed in between. */
export function Live({ since }: { since: number }) {
  const router = useRouter();
  const [sinceFirst] = useState(since);
  useEffect(() => {
    // Says that the page listens: to keys, drops and other windows. Browser tests wait for it, as a person would.
    document.documentElement.dataset.live = "";
    const refresher = createRefresher(() => router.refresh());
    const stop = listenLive(sinceFirst, (message) => {
      // Ids that this window holds may mean other records now. Unsaved input is asked about by its own guard.
      if (message.isExchanged) return startAnew();
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
