"use client";

import { Popover as Primitive } from "radix-ui";
import { type ComponentProps, type RefObject, useEffect, useRef, useState } from "react";
import { floatClasses } from "@/components/ui/overlay-classes";
import { cn } from "@/lib/utils";

export type PopoverBoxProps = ComponentProps<typeof Primitive.Content> & {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  isModal: boolean;
  /** What it stands beside. */
  anchor: ComponentProps<typeof Primitive.Anchor>["virtualRef"];
  /** Its button, which opens and closes it by itself. */
  trigger: RefObject<HTMLElement | null>;
};

/** What floats. Used through `PopoverContent`, which loads it. */
export function PopoverBox({
  isOpen,
  onOpenChange,
  isModal,
  anchor,
  trigger,
  className,
  align = "start",
  sideOffset = 4,
  children,
  ...props
}: PopoverBoxProps) {
  return (
    <Primitive.Root open={isOpen} onOpenChange={onOpenChange} modal={isModal}>
      <Primitive.Anchor virtualRef={anchor} />
      <Primitive.Portal>
        <Primitive.Content
          align={align}
          sideOffset={sideOffset}
          collisionPadding={8}
          className={cn(floatClasses, "w-72 max-w-[calc(100vw-1rem)] p-3", className)}
          onInteractOutside={(event) => {
            if (event.target instanceof Node && trigger.current?.contains(event.target))
              event.preventDefault();
          }}
          onCloseAutoFocus={(event) => {
            if (document.activeElement !== document.body) event.preventDefault();
          }}
          {...props}
        >
          <ReturnFocus />
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

/**
 * Gives the focus back to what opened the popover in the very moment that it goes. Radix does so a task later, and what a quick
 * hand presses in between would reach nothing, or be followed by a focus that jumps back.
 */
function ReturnFocus() {
  const [before] = useState(() => document.activeElement);
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const origin = findTrigger(here.current) ?? before;
    return () => {
      if (document.activeElement === document.body && origin instanceof HTMLElement) origin.focus();
    };
  }, [before]);
  return <span ref={here} hidden />;
}

/** The button of the popover that something is in; null when it has none, being opened by state beside an anchor. */
function findTrigger(inside: Element | null): Element | null {
  const id = inside?.closest("[role=dialog]")?.id;
  return id ? document.querySelector(`[aria-controls="${CSS.escape(id)}"]`) : null;
}
