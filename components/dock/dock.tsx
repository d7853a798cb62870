"use client";

import { useEffect, useState } from "react";
import { ShortcutKeysProvider } from "@/components/ui/shortcut-keys";
import { DockFrame } from "./dock-frame";
import { PinnedPlace } from "./pinned-place";
import { createDockStore, type DockStart } from "./store/dock-store";
import { useBounds } from "./use-bounds";
import { DockContext, useDock } from "./use-dock";

import { useInstalled } from "./use-installed";
import { useNews } from "./use-news";

/** The window beside a render program: jobs, their prompts, finished files. It goes on through restarts and rebuilds of the server. */
export function Dock(start: DockStart) {
  const [store] = useState(() => createDockStore(start));
  useEffect(() => {
    // Says that the page listens; see `Live`.
    document.documentElement.dataset.live = "";
    return store.start();
  }, [store]);
  useInstalled(store);
  useBounds();
  return (
    <DockContext value={store}>
      <DockSettings />
    </DockContext>
  );
}

function DockSettings() {
  const { theme, shortcutsEnabled, shortcutKeys } = useDock(({ view }) => view.settings);
  useNews();
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return (
    <ShortcutKeysProvider isEnabled={shortcutsEnabled} changed={shortcutKeys}>
      <PinnedPlace theme={theme}>
        <DockFrame />
      </PinnedPlace>
    </ShortcutKeysProvider>
  );
}
