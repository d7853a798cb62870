"use client";

import { useEffect, useEffectEvent } from "react";
import { useShortcut } from "@/components/shell/shortcut-registry";
import type { InboxWork } from "./use-inbox";

export type InboxCommands = {
  /** From 0 on. */
  assignTo: (place: number) => void;
  choose: () => void;
  leave: () => void;
  remove: () => void;
  selectFolder: () => void;
  selectAlike: () => void;
};

/** Where Enter is about the file that is shown, and not about a button. */
export const INBOX_FILES = "data-inbox-files";

/** All of the Inbox by keys. */
export function useInboxKeys(work: InboxWork, commands: InboxCommands): void {
  useShortcut("next", () => work.move(1), "Next file");
  useShortcut("previous", () => work.move(-1), "Previous file");
  useShortcut("select", () => work.session.shown !== null && work.toggle(work.session.shown));
  useShortcut("suggestion-1", () => commands.assignTo(0));
  useShortcut("suggestion-2", () => commands.assignTo(1));
  useShortcut("suggestion-3", () => commands.assignTo(2));
  useShortcut("suggestion-4", () => commands.assignTo(3));
  useShortcut("suggestion-5", () => commands.assignTo(4));
  useShortcut("inbox-job", commands.choose);
  useShortcut("inbox-leave", commands.leave);
  useShortcut("inbox-folder", commands.selectFolder);
  useShortcut("inbox-alike", commands.selectAlike);
  useShortcut("inbox-delete", commands.remove);
  useShortcut("inbox-back", work.takeLastBack);
  useFixedKeys(work, commands);
}

/** Enter assigns the first suggestion, arrows walk, Esc gives up the selection. */
function useFixedKeys({ move, select, session }: InboxWork, { assignTo }: InboxCommands): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === "Enter" && !event.repeat && !isElsewhere(event.target, "button, a")) assignTo(0);
    else if (event.key === "ArrowRight" && !isElsewhere(event.target)) move(1);
    else if (event.key === "ArrowLeft" && !isElsewhere(event.target)) move(-1);
    else if (event.key === "Escape" && session.selected.size > 0 && !isElsewhere(event.target)) select([]);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);
}

function isElsewhere(target: EventTarget | null, controls = "nothing"): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest(`[${INBOX_FILES}]`)) return false;
  return (
    target.closest(`input, textarea, select, [role=dialog], [role=menu], [role=slider], ${controls}`) !== null
  );
}
