"use client";

import { Copy, Ellipsis, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { Button, type ButtonProps } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";

export type MoreMenuProps = Pick<ButtonProps, "variant" | "size"> & {
  /** For screen readers; where several stand on a page, it says whose it is. */
  label?: string;
  children: ReactNode;
};

/** The button of three dots, and in its menu what is done less often. */
export function MoreMenu({ label = "More actions", size = "icon", variant, children }: MoreMenuProps) {
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant={variant} size={size} aria-label={label}>
          <Ellipsis aria-hidden />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent>{children}</DropdownMenuContent>
    </DropdownMenu>
  );
}

export function DuplicateItem({ onSelect }: { onSelect: () => void }) {
  return (
    <DropdownMenuItem onSelect={onSelect}>
      <Copy aria-hidden />
      Duplicate
    </DropdownMenuItem>
  );
}

export function DeleteItem({ onSelect }: { onSelect: () => void }) {
  return (
    <DropdownMenuItem variant="destructive" onSelect={onSelect}>
      <Trash2 aria-hidden />
      Delete
    </DropdownMenuItem>
  );
}
