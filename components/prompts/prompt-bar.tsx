"use client";

import { CircleDot, Copy, Star, Trash2 } from "lucide-react";
import dynamic from "next/dynamic";
import { useState } from "react";
import { BulkMenu } from "@/components/data-table/bulk-menu";
import { useAction } from "@/components/form/use-action";
import { PromptStatusLabel } from "@/components/prompts/prompt-status";
import { Button } from "@/components/ui/button";
import { deletePrompts, duplicatePrompts, setPromptsStatus, starPrompts } from "@/lib/actions/prompts";
import { describeSelection, type Selection } from "@/lib/core/list/selection";
import type { PromptListQuery } from "@/lib/core/prompts/list";
import { promptStatuses } from "@/lib/core/prompts/status";
import { nouns } from "@/lib/core/text/nouns";
import { ProjectAction } from "./project-action";

const FlagDialog = dynamic(() => import("./flag-dialog").then((module) => module.FlagDialog), {
  loading: () => null,
});

const STATUSES = promptStatuses
  .filter((status) => status !== "flagged")
  .map((value) => ({ value, label: <PromptStatusLabel status={value} /> }));
const STARS = [
  { value: "star", label: "Star" },
  { value: "unstar", label: "Take the star away" },
] as const;

/** What can be done to several prompts at once; each is one change with one Undo. */
export function PromptBar({
  selection,
  onDone,
}: {
  selection: Selection<PromptListQuery>;
  onDone: () => void;
}) {
  const [isFlagging, setIsFlagging] = useState(false);
  const [duplicate, isDuplicating] = useAction(duplicatePrompts);
  const [remove, isRemoving] = useAction(deletePrompts);
  const onDelete = async () => {
    if ((await remove(selection)).ok) onDone();
  };
  return (
    <>
      <BulkMenu
        label="Status"
        icon={CircleDot}
        options={STATUSES}
        action={(status) => setPromptsStatus({ ...selection, status })}
      />
      <Button size="sm" onClick={() => setIsFlagging(true)}>
        Flag
      </Button>
      <BulkMenu
        label="Star"
        icon={Star}
        options={STARS}
        action={(value) => starPrompts({ ...selection, isStarred: value === "star" })}
      />
      <ProjectAction selection={selection} onDone={onDone} />
      <Button size="sm" isPending={isDuplicating} onClick={() => void duplicate(selection)}>
        <Copy aria-hidden />
        Duplicate
      </Button>
      <Button size="sm" isPending={isRemoving} onClick={() => void onDelete()}>
        <Trash2 aria-hidden />
        Delete
      </Button>
      {isFlagging && (
        <FlagDialog
          selection={selection}
          name={describeSelection(selection, nouns.prompt)}
          reason=""
          onClose={() => setIsFlagging(false)}
        />
      )}
    </>
  );
}
