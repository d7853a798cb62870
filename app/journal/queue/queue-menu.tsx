"use client";

import { Check, CopyPlus, Flag, Pencil, RotateCcw, ScrollText, Star, TextQuote } from "lucide-react";
import { OrderItems } from "@/components/list/order-items";
import { DropdownMenuItem, DropdownMenuSeparator } from "@/components/ui/dropdown-menu";
import { DeleteItem } from "@/components/ui/more-menu";
import { RowMenu } from "@/components/ui/row-menu";
import type { QueuedPrompt } from "@/lib/server/prompts/queries";
import type { QueueHandlers } from "./use-row-handlers";

export type QueueMenuProps = {
  prompt: QueuedPrompt;
  handlers: QueueHandlers;
  /** Where it stands, while the list is in its order. */
  order?: { isFirst: boolean; isLast: boolean };
};

/** All that can be done with a prompt, at the end of its line. */
export function QueueMenu(props: QueueMenuProps) {
  const { label, text } = props.prompt;
  return (
    <RowMenu
      label={`Actions for ${label || text.slice(0, 60)}`}
      className="z-1"
      buttonClassName="menu-dots"
      align="end"
    >
      <Items {...props} />
    </RowMenu>
  );
}

/** Apart, so that a line costs nothing of it before its menu opens. */
function Items({ prompt: { id, isStarred }, handlers, order }: QueueMenuProps) {
  return (
    <>
      <DropdownMenuItem onSelect={() => handlers.onEdit(id)}>
        <Pencil aria-hidden />
        Edit
      </DropdownMenuItem>
      <DropdownMenuItem onSelect={() => handlers.onCopy(id, "positive")}>
        <TextQuote aria-hidden />
        Copy without the negative prompt
      </DropdownMenuItem>
      <DropdownMenuItem onSelect={() => handlers.onCopy(id, "written")}>
        <ScrollText aria-hidden />
        Copy as it is written
      </DropdownMenuItem>
      <DropdownMenuSeparator />
      <DropdownMenuItem onSelect={() => handlers.onStatus(id, "done")}>
        <Check aria-hidden />
        Done
      </DropdownMenuItem>
      <DropdownMenuItem onSelect={() => handlers.onFlag(id)}>
        <Flag aria-hidden />
        Flag
      </DropdownMenuItem>
      <DropdownMenuItem onSelect={() => handlers.onStatus(id, "pending")}>
        <RotateCcw aria-hidden />
        Reset to pending
      </DropdownMenuItem>
      <DropdownMenuItem onSelect={() => handlers.onStar(id)}>
        <Star aria-hidden />
        {isStarred ? "Take the star away" : "Star"}
      </DropdownMenuItem>
      <DropdownMenuSeparator />
      {order && <OrderItems {...order} onMove={(by) => handlers.onMove(id, by)} />}
      <DropdownMenuItem onSelect={() => handlers.onDuplicate(id)}>
        <CopyPlus aria-hidden />
        Duplicate
      </DropdownMenuItem>
      <DeleteItem onSelect={() => handlers.onDelete(id)} />
    </>
  );
}
