"use client";

import { Copy, CopyPlus, Flag, ScrollText, Star, TextQuote, Trash2 } from "lucide-react";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { RecordPlace } from "@/components/form/record-actions";
import { useAction } from "@/components/form/use-action";
import { NeighbourLinks } from "@/components/list/neighbour-links";
import { PromptStatusLabel } from "@/components/prompts/prompt-status";
import { useCopyPrompt } from "@/components/prompts/use-copy-prompt";
import { useShortcut } from "@/components/shell/shortcut-registry";
import { Button } from "@/components/ui/button";
import { DropdownMenuItem, DropdownMenuSeparator } from "@/components/ui/dropdown-menu";
import { MoreMenu } from "@/components/ui/more-menu";
import { deletePrompts, duplicatePrompts, setPromptsStatus, starPrompts } from "@/lib/actions/prompts";
import { type PromptStatus, promptStatuses } from "@/lib/core/prompts/status";

const FlagDialog = dynamic(() => import("@/components/prompts/flag-dialog").then((m) => m.FlagDialog), {
  loading: () => null,
});

export type PromptActionsProps = RecordPlace & {
  id: number;
  name: string;
  status: PromptStatus;
  isStarred: boolean;
  flagReason: string;
};

/** What can be done with a prompt, at the top right of its page. */
export function PromptActions({ id, name, status, isStarred, flagReason, ...place }: PromptActionsProps) {
  const { search, previous, next } = place;
  const router = useRouter();
  const [isFlagging, setIsFlagging] = useState(false);
  const [copy, copyByHand] = useCopyPrompt();
  const [setStatus] = useAction(setPromptsStatus);
  const [star] = useAction(starPrompts);
  const [duplicate] = useAction(duplicatePrompts);
  const [remove] = useAction(deletePrompts);
  const toggleStar = () => void star({ ids: [id], isStarred: !isStarred });
  const hrefOf = (other: number | null) => (other === null ? null : `/prompts/${other}${search}`);
  const onDelete = async () => {
    if ((await remove({ ids: [id] })).ok) router.push(`/prompts${search}`);
  };
  useShortcut("prompt-copy", () => void copy(id));
  useShortcut("prompt-copy-positive", () => void copy(id, "positive"));
  useShortcut("prompt-done", () => void setStatus({ ids: [id], status: "done" }));
  useShortcut("prompt-flag", () => setIsFlagging(true));
  useShortcut("prompt-reset", () => void setStatus({ ids: [id], status: "pending" }));
  useShortcut("prompt-star", toggleStar);
  return (
    <>
      <NeighbourLinks noun="prompt" previousHref={hrefOf(previous)} nextHref={hrefOf(next)} />
      <Button aria-pressed={isStarred} shortcut="prompt-star" onClick={toggleStar}>
        <Star aria-hidden className={isStarred ? "fill-current text-primary-text" : undefined} />
        {isStarred ? "Starred" : "Star"}
      </Button>
      <MoreMenu>
        {promptStatuses
          .filter((one) => one !== "flagged" && one !== status)
          .map((one) => (
            <DropdownMenuItem key={one} onSelect={() => void setStatus({ ids: [id], status: one })}>
              <PromptStatusLabel status={one} className="text-foreground" />
            </DropdownMenuItem>
          ))}
        <DropdownMenuItem onSelect={() => setIsFlagging(true)}>
          <Flag aria-hidden />
          Flag
        </DropdownMenuItem>
        <DropdownMenuSeparator />
        <DropdownMenuItem onSelect={() => void copy(id, "positive")}>
          <TextQuote aria-hidden />
          Copy without the negative prompt
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={() => void copy(id, "written")}>
          <ScrollText aria-hidden />
          Copy as it is written
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={() => void duplicate({ ids: [id] })}>
          <CopyPlus aria-hidden />
          Duplicate
        </DropdownMenuItem>
        <DropdownMenuSeparator />
        <DropdownMenuItem variant="destructive" onSelect={() => void onDelete()}>
          <Trash2 aria-hidden />
          Delete
        </DropdownMenuItem>
      </MoreMenu>
      <Button variant="primary" shortcut="prompt-copy" onClick={() => void copy(id)}>
        <Copy aria-hidden />
        Copy
      </Button>
      {copyByHand}
      {isFlagging && (
        <FlagDialog
          selection={{ ids: [id] }}
          {...{ name }}
          reason={flagReason}
          onClose={() => setIsFlagging(false)}
        />
      )}
    </>
  );
}
