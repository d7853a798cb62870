"use client";

import { Slot } from "radix-ui";
import { createContext, type ReactNode, type RefObject, use, useId, useRef, useState } from "react";
import { useLater } from "@/components/form/use-later";
import type { PopoverBoxProps } from "@/components/ui/popover-box";

// What stands on the page is a button; what floats beside it comes after the page.

type Opening = Pick<PopoverBoxProps, "anchor" | "isOpen" | "onOpenChange" | "isModal"> & {
  id: string;
  trigger: RefObject<HTMLButtonElement | null>;
};

const OpeningContext = createContext<Opening | null>(null);

export type PopoverProps = {
  /** It keeps itself whether it is open where nobody says so. */
  open?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  modal?: boolean;
  /** What it stands beside in place of its button. */
  anchor?: PopoverBoxProps["anchor"];
  children: ReactNode;
};

export function Popover({ open, onOpenChange, modal = false, anchor, children }: PopoverProps) {
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const opening = {
    id,
    trigger,
    anchor: anchor ?? trigger,
    isModal: modal,
    isOpen: open ?? isOpen,
    onOpenChange: onOpenChange ?? setIsOpen,
  };
  return <OpeningContext value={opening}>{children}</OpeningContext>;
}

/** Its one child is the button. */
export function PopoverTrigger({ children }: { asChild: true; children: ReactNode }) {
  const { id, trigger, isOpen, onOpenChange } = useOpening();
  return (
    <Slot.Root
      ref={trigger}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      aria-controls={isOpen ? id : undefined}
      data-state={isOpen ? "open" : "closed"}
      onClick={() => onOpenChange(!isOpen)}
    >
      {children}
    </Slot.Root>
  );
}

type PopoverContentProps = Omit<PopoverBoxProps, keyof Opening>;

/** Name it with `aria-label` or `aria-labelledby`: it is a dialog to a screen reader. */
export function PopoverContent(props: PopoverContentProps) {
  const opening = useOpening();
  const PopoverBox = useLater(loadPopoverBox, true);
  return PopoverBox && <PopoverBox {...opening} {...props} />;
}

export const loadPopoverBox = () => import("@/components/ui/popover-box").then((module) => module.PopoverBox);

function useOpening(): Opening {
  const opening = use(OpeningContext);
  if (!opening) throw new Error("It stands in a Popover.");
  return opening;
}
