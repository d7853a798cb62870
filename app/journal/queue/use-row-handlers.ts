"use client";

import { useEffect, useMemo, useRef } from "react";
import { useAction } from "@/components/form/use-action";
import { deletePrompts, duplicatePrompts, setPromptsStatus, starPrompts } from "@/lib/actions/prompts";
import type { CopyPart } from "@/lib/core/prompts/copy-parts";
import type { PromptStatus } from "@/lib/core/prompts/status";
import type { QueuedPrompt } from "@/lib/server/prompts/queries";

/** What rows ask of their list. They stay the same from one drawing to the next, so that only rows that differ are drawn again. */
export type QueueHandlers = {
  ids: () => readonly number[];
  onCopy: (id: number, part: CopyPart) => void;
  onStatus: (id: number, status: PromptStatus) => void;
  onFlag: (id: number) => void;
  onStar: (id: number) => void;
  onEdit: (id: number) => void;
  onDuplicate: (id: number) => void;
  onDelete: (id: number) => void;
  onSelect: (id: number, isRange: boolean) => void;
  onMove: (id: number, by: number) => void;
};

type Options = Pick<QueueHandlers, "onCopy" | "onFlag" | "onEdit" | "onSelect" | "onMove"> & {
  prompts: readonly QueuedPrompt[];
};

export function useRowHandlers(options: Options): QueueHandlers {
  const [setStatus] = useAction(setPromptsStatus);
  const [star] = useAction(starPrompts);
  const [duplicate] = useAction(duplicatePrompts);
  const [remove] = useAction(deletePrompts);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  return useMemo(
    () => ({
      ids: () => latest.current.prompts.map(({ id }) => id),
      onCopy: (id, part) => latest.current.onCopy(id, part),
      onFlag: (id) => latest.current.onFlag(id),
      onEdit: (id) => latest.current.onEdit(id),
      onSelect: (id, isRange) => latest.current.onSelect(id, isRange),
      onMove: (id, by) => latest.current.onMove(id, by),
      onStatus: (id, status) => void setStatus({ ids: [id], status }),
      onStar: (id) => {
        const isStarred = latest.current.prompts.find((one) => one.id === id)?.isStarred !== true;
        void star({ ids: [id], isStarred });
      },
      onDuplicate: (id) => void duplicate({ ids: [id] }),
      onDelete: (id) => void remove({ ids: [id] }),
    }),
    [setStatus, star, duplicate, remove],
  );
}
