"use client";

import { X } from "lucide-react";
import { useEffect } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/lib/utils";
import { useDock, useDockStore } from "./use-dock";

/** Milliseconds that it stays, when it is no problem. */
const SHOWN = 6_000;

/** What was done last, in one line, with the way back as soon as the server has it; a problem is said whole. */
export function DockNoticeLine() {
  const store = useDockStore();
  const notice = useDock((state) => state.notice);
  useEffect(() => {
    if (!notice || notice.isProblem) return;
    const timer = setTimeout(() => store.get().notice === notice && store.set({ notice: null }), SHOWN);
    return () => clearTimeout(timer);
  }, [notice, store]);
  const { changeId = null } = notice ?? {};
  return (
    <div role="status" aria-live="polite" className="shrink-0">
      {notice && (
        <p className="flex min-h-8 items-center gap-1 border-t bg-panel py-0.5 pr-1 pl-3 text-sm">
          <span
            className={cn(
              "min-w-0 flex-1",
              notice.isProblem ? "line-clamp-4 wrap-anywhere text-failed" : "truncate text-dim",
            )}
          >
            {notice.text}
          </span>
          {changeId !== null && (
            <Button
              size="sm"
              variant="ghost"
              onClick={() => void store.act("Undone", { kind: "undo", changeId })}
            >
              Undo
            </Button>
          )}
          {notice.isProblem && (
            <Button
              size="icon-sm"
              variant="ghost"
              aria-label="Close"
              onClick={() => store.set({ notice: null })}
            >
              <X aria-hidden />
            </Button>
          )}
        </p>
      )}
    </div>
  );
}
