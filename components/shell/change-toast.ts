"use client";

import { toast } from "@/components/ui/toast";
import { redoLastChange, undoChange } from "@/lib/actions/changes";
import type { RecordedChange } from "@/lib/server/db";

/** Milliseconds that the offer to undo stays; history and Ctrl Z keep it for good. */
const SHOWN = 10_000;

const KEY = "pipeline-manager.last-change";

/**
 * Shows what was changed, with the way back; remembers it, so that a reload within the time shows it again. An action brings
 * the new page along; what went through a route handler leaves that to the live refresh (`isPageFresh` false).
 */
export function announceChange(change: RecordedChange, isPageFresh = true): void {
  sessionStorage.setItem(KEY, JSON.stringify({ ...change, at: Date.now() }));
  if (isPageFresh) ownChanges.add(change.id);
  toast(change.sentence, {
    ...theNotice(),
    duration: SHOWN,
    action: askOnce("Undo", () => undoChange({ id: change.id })),
  });
}

/** After a reload: shows the last change again if its time is not over. */
export function announceRememberedChange(): void {
  const stored = sessionStorage.getItem(KEY);
  if (!stored) return;
  const { at, ...change } = JSON.parse(stored) as RecordedChange & { at: number };
  if (Date.now() - at < SHOWN) announceChange(change);
  else sessionStorage.removeItem(KEY);
}

/** Another database has taken the place of this one: its changes are others, also those of the same number. */
export function startAnew(): void {
  sessionStorage.removeItem(KEY);
  window.location.reload();
}

/** Changes made by this window: their events need no refresh, the action has brought the new page along. */
export const ownChanges = new Set<number>();

export function announceUndo(result: Awaited<ReturnType<typeof undoChange>>): void {
  sessionStorage.removeItem(KEY);
  if (!result.ok) {
    const [way] = result.ways ?? [];
    const action = way && { label: "Show it", onClick: () => window.location.assign(way.href) };
    toast.error(result.message, { ...theNotice(), action, duration: action && SHOWN });
    return;
  }
  if (result.change) ownChanges.add(result.change.id);
  toast(result.change?.sentence ?? "Undone", {
    ...theNotice(),
    action: askOnce("Redo", () => redoLastChange(undefined)),
  });
}

let notices = 0;

/** One at a time: the next takes its place. Once it fades out it would take along what has its id, so the next has another. */
function theNotice() {
  const onEnd = () => {
    notices += 1;
  };
  return { id: `change ${notices}`, onAutoClose: onEnd, onDismiss: onEnd };
}

/** A button of the notice, which stays until the answer takes its place. */
function askOnce(label: string, ask: () => ReturnType<typeof undoChange>) {
  let isAsked = false;
  return {
    label,
    onClick: async (event: { preventDefault: () => void }) => {
      event.preventDefault();
      if (isAsked) return;
      isAsked = true;
      announceUndo(await ask());
    },
  };
}
