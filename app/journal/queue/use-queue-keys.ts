"use client";

import type { RefObject } from "react";
import { useShortcut } from "@/components/shell/shortcut-registry";
import type { QueueHandlers } from "./use-row-handlers";

/** The keys of the prompt that has the focus. */
export function useQueueKeys(list: RefObject<HTMLElement | null>, handlers: QueueHandlers): void {
  const focusedId = () => {
    const focused = document.activeElement;
    const row = list.current?.contains(focused) && focused?.closest<HTMLElement>("[data-row]");
    return row ? Number(row.dataset.row) : null;
  };
  const onFocused = (act: (id: number) => void) => () => {
    const id = focusedId();
    if (id !== null) act(id);
  };
  useShortcut(
    "prompt-copy",
    onFocused((id) => handlers.onCopy(id, "all")),
  );
  useShortcut(
    "prompt-copy-positive",
    onFocused((id) => handlers.onCopy(id, "positive")),
  );
  useShortcut(
    "prompt-done",
    onFocused((id) => handlers.onStatus(id, "done")),
  );
  useShortcut("prompt-flag", onFocused(handlers.onFlag));
  useShortcut(
    "prompt-reset",
    onFocused((id) => handlers.onStatus(id, "pending")),
  );
  useShortcut("prompt-star", onFocused(handlers.onStar));
  useShortcut("prompt-duplicate", onFocused(handlers.onDuplicate));
  useShortcut("prompt-delete", onFocused(handlers.onDelete));
  useShortcut("edit", onFocused(handlers.onEdit), "Edit the prompt");
}
