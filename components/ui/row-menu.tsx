"use client";

import { type ComponentProps, type ReactNode, useId, useRef, useState } from "react";
import { DropdownMenu, DropdownMenuContent, DropdownMenuTrigger } from "@/components/ui/dropdown-menu";
import { cn } from "@/lib/utils";

export type RowMenuProps = Pick<ComponentProps<typeof DropdownMenuContent>, "align"> & {
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
        onPointerDown={(event) => {
          if (event.button !== 0 || event.ctrlKey) return;
          // The focus goes to the menu, not to the button first.
          event.preventDefault();
          setIsOpen(true);
        }}
        onKeyDown={(event) => {
          if (!OPENING.has(event.key)) return;
          event.preventDefault();
          setIsOpen(true);
        }}
        className={buttonClassName}
      >
        {face}
      </button>
      {(isWanted || isOpen) && (
        <DropdownMenu open={isOpen} onOpenChange={setIsOpen}>
          {/* Where the menu stands. */}
          <DropdownMenuTrigger asChild>
            <span aria-hidden className="pointer-events-none absolute inset-0" />
          </DropdownMenuTrigger>
          <DropdownMenuContent
            align={align}
            aria-labelledby={buttonId}
            className={contentClassName}
            onCloseAutoFocus={(event) => {
              event.preventDefault();
              button.current?.focus();
            }}
          >
            {children}
          </DropdownMenuContent>
        </DropdownMenu>
      )}
    </span>
  );
}

const OPENING = new Set(["Enter", " ", "ArrowDown"]);
