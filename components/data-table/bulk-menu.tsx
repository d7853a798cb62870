"use client";

import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { useAction } from "@/components/form/use-action";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import type { ActionResult } from "@/lib/server/action";

export type BulkMenuProps<Value extends string> = {
  label: string;
  icon: LucideIcon;
  options: readonly { value: Value; label: ReactNode }[];
  action: (value: Value) => Promise<ActionResult<unknown>>;
};

/** A button of the selection bar that sets one thing of all selected rows. */
export function BulkMenu<Value extends string>({ label, icon: Icon, options, action }: BulkMenuProps<Value>) {
  const [run, isPending] = useAction(action);
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
          <DropdownMenuItem key={option.value} onSelect={() => void run(option.value)}>
            {option.label}
          </DropdownMenuItem>
        ))}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
