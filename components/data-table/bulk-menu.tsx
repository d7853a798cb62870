"use client";

import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";

export type BulkMenuProps<Value extends string> = {
  label: string;
  icon: LucideIcon;
  isPending: boolean;
  options: readonly { value: Value; label: ReactNode }[];
  onChoose: (value: Value) => void;
};

/** A button of the selection bar that sets one thing of all selected rows. */
export function BulkMenu<Value extends string>({
  label,
  icon: Icon,
  isPending,
  options,
  onChoose,
}: BulkMenuProps<Value>) {
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button size="sm" isPending={isPending}>
          <Icon aria-hidden />
          {label}
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="start" side="top">
        {options.map((option) => (
          <DropdownMenuItem key={option.value} onSelect={() => onChoose(option.value)}>
            {option.label}
          </DropdownMenuItem>
        ))}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
