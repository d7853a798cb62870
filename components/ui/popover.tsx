"use client";

import { Popover as Primitive } from "radix-ui";
import { type ComponentProps, useEffect, useState } from "react";
import { floatClasses } from "@/components/ui/overlay-classes";
import { cn } from "@/lib/utils";

export const Popover = Primitive.Root;
export const PopoverTrigger = Primitive.Trigger;
export const PopoverAnchor = Primitive.Anchor;
export const PopoverClose = Primitive.Close;

/** Name it with `aria-label` or `aria-labelledby`: it is a dialog to a screen reader. */
export function PopoverContent({
  className,
  align = "start",
  sideOffset = 4,
  children,
  ...props
}: ComponentProps<typeof Primitive.Content>) {
  return (
    <Primitive.Portal>
      <Primitive.Content
        align={align}
        sideOffset={sideOffset}
        collisionPadding={8}
        className={cn(floatClasses, "w-72 max-w-[calc(100vw-1rem)] p-3", className)}
        onCloseAutoFocus={(event) => {
          if (document.activeElement !== document.body) event.preventDefault();
        }}
        {...props}
      >
        <ReturnFocus />
        {children}
      </Primitive.Content>
    </Primitive.Portal>
  );
}

/**
 * Gives the focus back in the very moment that the popover goes. Radix does so a task later, and what a quick hand presses
 * in between would reach nothing, or be followed by a focus that jumps back.
 */
function ReturnFocus() {
  const [origin] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (document.activeElement === document.body && origin instanceof HTMLElement) origin.focus();
    },
    [origin],
  );
  return null;
}
