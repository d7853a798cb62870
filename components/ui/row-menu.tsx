"use client";

import { type ReactNode, useId, useRef, useState } from "react";
import { useLater } from "@/components/form/use-later";
import { loadMenuBox, openingHandlers } from "@/components/ui/dropdown-menu";
import type { MenuBoxProps } from "@/components/ui/menu-box";
import { cn } from "@/lib/utils";

export type RowMenuProps = Pick<MenuBoxProps, "align"> & {
  /** What the button is called. */
  label: string;
  className?: string;
  buttonClassName?: string;
  contentClassName?: string;
  /** What stands on the button. */
  face?: ReactNode;
  /** Drawn while the menu is open. */
  children: ReactNode;
};

/**
 * A menu as each of many rows has one. Until its button has the focus or is pressed it is that button and nothing else: a menu that waits
 * costs the server more than the row it is in. The button stays the same element, so that the first click counts.
 */
export function RowMenu({
  label,
  className,
  buttonClassName,
  contentClassName,
  face,
  align,
  children,
}: RowMenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const buttonId = useId();
  const [isWanted, setIsWanted] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  const MenuBox = useLater(loadMenuBox, true);
  return (
    <span className={cn("relative inline-flex", className)}>
      <button
        ref={button}
        id={buttonId}
        type="button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        // With the focus: the menu is to know that it was opened by a key, and go to its first item.
        onFocus={() => setIsWanted(true)}
        {...openingHandlers(() => setIsOpen(true))}
        className={buttonClassName}
      >
        {face}
      </button>
      {MenuBox && (isWanted || isOpen) && (
        <MenuBox
          anchor={button}
          isOpen={isOpen}
          onOpenChange={setIsOpen}
          align={align}
          aria-labelledby={buttonId}
          className={contentClassName}
        >
          {children}
        </MenuBox>
      )}
    </span>
  );
}
