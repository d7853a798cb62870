"use client";

import { useEffect, useRef } from "react";
import { NOTIFY } from "./notify-button";
import { useDock, useDockStore } from "./use-dock";

/** What happened elsewhere stands in the title and on the icon until the window is looked at, and is told when a person wants that. */
export function useNews(): void {
  const store = useDockStore();
  const news = useDock((state) => state.news);
  const told = useRef(0);
  useEffect(() => {
    document.title = news.length > 0 ? `(${news.length}) Dock` : "Dock";
    if (news.length > 0) void navigator.setAppBadge?.(news.length);
    else void navigator.clearAppBadge?.();
    const fresh = news.slice(told.current);
    told.current = news.length;
    if (fresh.length > 0 && store.get().fields[NOTIFY] === "on") notify(fresh);
  }, [news, store]);
  useEffect(() => {
    const onLook = () => store.get().news.length > 0 && store.set({ news: [] });
    window.addEventListener("focus", onLook);
    window.addEventListener("pointerdown", onLook);
    return () => {
      window.removeEventListener("focus", onLook);
      window.removeEventListener("pointerdown", onLook);
    };
  }, [store]);
}

/** Several at once are one notification. */
function notify(sentences: readonly string[]): void {
  if (Notification.permission !== "granted") return;
  new Notification("Pipeline Dock", {
    body: sentences.slice(-5).join("\n"),
    icon: "/dock-icon-192.png",
    tag: "dock",
  });
}
