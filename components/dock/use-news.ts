"use client";

import { type RefObject, useEffect, useRef } from "react";
import { NOTIFY } from "./notify-button";
import { useDock, useDockStore } from "./use-dock";

/** What happened elsewhere stands in the title and on the icon until the dock is looked at, and is told when a person wants that. */
export function useNews(): void {
  const store = useDockStore();
  const news = useDock((state) => state.news);
  const told = useRef(0);
  useEffect(() => {
    document.title = news.length > 0 ? `(${news.length}) Dock` : "Dock";
    if (news.length > 0) void navigator.setAppBadge?.(news.length);
    else void navigator.clearAppBadge?.();
    const isFresh = news.length > told.current;
    told.current = news.length;
    if (isFresh && store.get().fields[NOTIFY] === "on") notify(news);
  }, [news, store]);
}

/** A look at the window in which the dock is just now. */
export function useNewsSeen(root: RefObject<HTMLElement | null>): void {
  const store = useDockStore();
  useEffect(() => {
    const owner = root.current?.ownerDocument.defaultView;
    const onLook = () => store.get().news.length > 0 && store.set({ news: [] });
    owner?.addEventListener("focus", onLook);
    owner?.addEventListener("pointerdown", onLook);
    return () => {
      owner?.removeEventListener("focus", onLook);
      owner?.removeEventListener("pointerdown", onLook);
    };
  }, [root, store]);
}

/** All that was not looked at yet is one notification, which tells anew; a click on it leads here. */
function notify(sentences: readonly string[]): void {
  if (Notification.permission !== "granted") return;
  const options = {
    tag: "dock",
    renotify: true,
    body: sentences.slice(-5).join("\n"),
    icon: "/dock-icon-192.png",
  };
  new Notification("Pipeline Dock", options).onclick = () => window.focus();
}
