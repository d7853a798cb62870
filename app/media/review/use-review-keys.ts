"use client";

import { useEffect, useEffectEvent } from "react";
import { useShortcut } from "@/components/shell/shortcut-registry";
import type { ReviewCommands } from "./review-commands";
import type { ReviewDialog, Reviewed } from "./reviewed";
import type { ReviewSteps } from "./use-review-steps";

export type ReviewKeysOptions = {
  steps: ReviewSteps;
  commands: ReviewCommands;
  current: Reviewed | null | undefined;
  onDialog: (dialog: ReviewDialog) => void;
  onJoin: () => void;
};

/** All of a review by keys. A file that is gone can only be passed over. */
export function useReviewKeys({ steps, commands, current, onDialog, onJoin }: ReviewKeysOptions): void {
  const isThere = current && !current.isDeleted;
  const doing = (work: () => void) => () => isThere && work();
  useShortcut("next", () => steps.move(1), "Next file");
  useShortcut("previous", () => steps.move(-1), "Previous file");
  useShortcut(
    "approve",
    doing(() => commands.setQuality("approved")),
  );
  useShortcut(
    "reject",
    doing(() => commands.setQuality("rejected")),
  );
  useShortcut(
    "unreview",
    doing(() => commands.setQuality("unreviewed")),
  );
  useShortcut(
    "rate-0",
    doing(() => commands.setRating(0)),
  );
  useShortcut(
    "rate-1",
    doing(() => commands.setRating(1)),
  );
  useShortcut(
    "rate-2",
    doing(() => commands.setRating(2)),
  );
  useShortcut(
    "rate-3",
    doing(() => commands.setRating(3)),
  );
  useShortcut(
    "rate-4",
    doing(() => commands.setRating(4)),
  );
  useShortcut(
    "rate-5",
    doing(() => commands.setRating(5)),
  );
  useShortcut(
    "review-tag",
    doing(() => onDialog("tag")),
  );
  useShortcut(
    "review-job",
    doing(() => onDialog("job")),
  );
  useShortcut("review-delete", doing(commands.remove));
  useShortcut("review-back", steps.takeLastBack);
  useShortcut("review-join", onJoin);
  useFixedKeys(steps);
}

/** Arrows walk, Ctrl Z takes the last step of this review back: elsewhere it takes back the newest change, whoever made it. */
function useFixedKeys({ move, takeLastBack }: ReviewSteps): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.shiftKey || isElsewhere(event.target)) return;
    const isCommand = event.ctrlKey || event.metaKey;
    if (isCommand && event.key.toLowerCase() === "z") takeLastBack();
    else if (!isCommand && event.key === "ArrowRight") move(1);
    else if (!isCommand && event.key === "ArrowLeft") move(-1);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);
}

function isElsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest("input, textarea, select, [role=dialog], [role=menu]") !== null
  );
}
