"use client";

import { ArrowDown, ArrowDownToLine, ArrowUp, ArrowUpToLine } from "lucide-react";
import { DropdownMenuItem } from "@/components/ui/dropdown-menu";

export type OrderItemsProps = {
  /** Where it stands and where the ends are. */
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: number) => void;
};

/** In the menu of a line that is put in order: one place up or down, and to either end. */
export function OrderItems({ isFirst, isLast, onMove }: OrderItemsProps) {
  return MOVES.map(({ label, icon: Icon, by, kbd }) => (
    <DropdownMenuItem key={label} kbd={kbd} disabled={by < 0 ? isFirst : isLast} onSelect={() => onMove(by)}>
      <Icon aria-hidden />
      {label}
    </DropdownMenuItem>
  ));
}

/** Beyond either end of any list: a step goes as far as it can. */
const FAR = 1_000_000;

const MOVES = [
  { label: "Move up", icon: ArrowUp, by: -1, kbd: "Alt ↑" },
  { label: "Move down", icon: ArrowDown, by: 1, kbd: "Alt ↓" },
  { label: "To the top", icon: ArrowUpToLine, by: -FAR },
  { label: "To the end", icon: ArrowDownToLine, by: FAR },
];
