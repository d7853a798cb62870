"use client";

import { useEffect } from "react";
import { type DockTab, dockTabs } from "@/lib/core/dock/view";
import type { DockStore } from "./store/dock-store";

type LaunchParams = { targetURL?: string; files?: readonly { getFile: () => Promise<File> }[] };
type LaunchQueue = { setConsumer: (consume: (params: LaunchParams) => void) => void };

/** Why shared files did not arrive: the route and the service worker say it in the address. */
const SHARE_PROBLEMS: Readonly<Record<string, string>> = {
  again: "The dock was not ready for shared files yet. Share them once more.",
  lost: "This browser had no room to keep all of the shared files. Drop those that are missing.",
};

/** What the dock is as an installed program: its offline page, files that are opened with it, shortcuts of its icon. */
export function useInstalled(store: DockStore): void {
  useEffect(() => {
    // Without it the dock works all the same: private windows have none.
    void navigator.serviceWorker?.register("/dock-worker.js", { scope: "/dock" }).catch(() => undefined);
    const search = new URLSearchParams(location.search);
    const problem = SHARE_PROBLEMS[search.get("share") ?? ""];
    if (problem) store.say(problem, { isProblem: true });
    // The place is in the cookie: an address that says another one would win at every reload.
    if (search.size > 0) history.replaceState(history.state, "", location.pathname);
    if (!("launchQueue" in window)) return;
    (window.launchQueue as LaunchQueue).setConsumer(async ({ targetURL, files = [] }) => {
      const tab = targetURL ? new URL(targetURL).searchParams.get("tab") : null;
      if (isTab(tab)) store.go({ tab });
      const read = await Promise.allSettled(files.map((file) => file.getFile()));
      const found = read.flatMap((one) => (one.status === "fulfilled" ? one.value : []));
      if (found.length > 0) await store.stage(found);
      if (found.length < read.length)
        store.say("A file that was opened with the dock cannot be read any more.", { isProblem: true });
    });
  }, [store]);
}

function isTab(word: string | null): word is DockTab {
  return dockTabs.some((tab) => tab === word);
}
