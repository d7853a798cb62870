"use client";

import { Pin, PinOff, TextCursorInput } from "lucide-react";
import { HistoryItem } from "@/components/changes/history-item";
import { useAction } from "@/components/form/use-action";
import { OrderButtons } from "@/components/list/order-buttons";
import { orderKeys } from "@/components/list/order-keys";
import { DropdownMenuItem } from "@/components/ui/dropdown-menu";
import { Link } from "@/components/ui/link";
import { DeleteItem, MoreMenu } from "@/components/ui/more-menu";
import { deleteSavedFilter, updateSavedFilter } from "@/lib/actions/saved-filters";
import type { SavedFilterSummary } from "@/lib/server/saved-filters/queries";

export type SavedFilterLineProps = {
  filter: SavedFilterSummary;
  isCurrent: boolean;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: number) => void;
  onRename: () => void;
  onChoose: () => void;
};

export function SavedFilterLine({ filter, isCurrent, onRename, onChoose, ...order }: SavedFilterLineProps) {
  const { id, name, query, isPinned } = filter;
  const [update] = useAction(updateSavedFilter);
  const [remove] = useAction(deleteSavedFilter);
  return (
    <li
      onKeyDown={orderKeys(order.onMove)}
      className="group flex h-8 items-center gap-1 rounded-sm pl-2 focus-within:bg-raised hover:bg-raised"
    >
      <Link
        href={`/media?${query}`}
        onClick={onChoose}
        aria-current={isCurrent || undefined}
        className="min-w-0 flex-1 truncate aria-[current=true]:font-medium"
      >
        {name}
      </Link>
      {isPinned && <Pin aria-label="pinned" className="size-3 shrink-0 text-faint" />}
      <OrderButtons
        name={name}
        {...order}
        className="opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-100"
      />
      <MoreMenu size="icon-sm" variant="ghost" label={`More for ${name}`}>
        <DropdownMenuItem onSelect={() => void update({ id, isPinned: !isPinned })}>
          {isPinned ? <PinOff aria-hidden /> : <Pin aria-hidden />}
          {isPinned ? "Take out of the navigation" : "Pin to the navigation"}
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={onRename}>
          <TextCursorInput aria-hidden />
          Rename
        </DropdownMenuItem>
        <HistoryItem table="SavedFilter" id={id} />
        <DeleteItem onSelect={() => void remove({ id })} />
      </MoreMenu>
    </li>
  );
}
