"use client";

import { Copy } from "lucide-react";
import { ShortcutHint, useAriaShortcut } from "@/components/ui/shortcut-keys";
import { nextPrompt } from "@/lib/core/dock/as-done";
import { copyNext, promptName } from "./use-copy";
import { useDock, useDockStore } from "./use-dock";

/** The one thing that is done all night: the next prompt into the clipboard. */
export function CopyNext() {
  const store = useDockStore();
  const next = useDock(({ shown, place }) => nextPrompt(shown.prompts, place.jobId));
  return (
    <div className="shrink-0 border-t bg-panel p-2">
      <button
        type="button"
        disabled={!next}
        aria-keyshortcuts={useAriaShortcut("dock-copy")}
        onClick={({ currentTarget }) =>
          void copyNext(store, currentTarget.ownerDocument.defaultView ?? window)
        }
        className="flex h-12 w-full min-w-0 items-center gap-2.5 rounded-md bg-primary px-3.5 text-left text-primary-foreground transition-colors enabled:hover:bg-primary-hover disabled:cursor-default disabled:bg-raised disabled:text-dim"
      >
        <Copy aria-hidden className="size-5 shrink-0" />
        <span className="flex min-w-0 flex-1 flex-col">
          <span className="font-semibold">{next ? "Copy next" : "Nothing left to copy"}</span>
          {next && <span className="truncate text-sm">{promptName(next)}</span>}
        </span>
        {next && <ShortcutHint shortcut="dock-copy" />}
      </button>
    </div>
  );
}
