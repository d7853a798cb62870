"use client";

import { Slot } from "radix-ui";
import {
  type ComponentProps,
  createContext,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  use,
  useId,
  useRef,
  useState,
} from "react";
import { useLater } from "@/components/form/use-later";
import type { MenuBoxProps } from "@/components/ui/menu-box";
import { type MenuItemProps, type MenuParts, MenuPartsContext } from "@/components/ui/menu-parts";

// What stands on the page is a button; the menu itself comes after the page, and gives its items what they are made of.

type Opening = {
  id: string;
  trigger: RefObject<HTMLButtonElement | null>;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

const OpeningContext = createContext<Opening | null>(null);

export function DropdownMenu({ children }: { children: ReactNode }) {
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, onOpenChange] = useState(false);
  return <OpeningContext value={{ id, trigger, isOpen, onOpenChange }}>{children}</OpeningContext>;
}

/** Its one child is the button. */
export function DropdownMenuTrigger({ children }: { asChild: true; children: ReactNode }) {
  const { id, trigger, isOpen, onOpenChange } = useOpening();
  return (
    <Slot.Root
      ref={trigger}
      id={id}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      data-state={isOpen ? "open" : "closed"}
      {...openingHandlers(() => onOpenChange(true))}
    >
      {children}
    </Slot.Root>
  );
}

/** What opens a menu: the main button of the mouse as it goes down, and the keys of a button. The focus goes to the menu at once. */
export function openingHandlers(open: () => void) {
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0 || event.ctrlKey) return;
      event.preventDefault();
      open();
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (!OPENING.has(event.key)) return;
      event.preventDefault();
      open();
    },
  };
}

const OPENING = new Set(["Enter", " ", "ArrowDown"]);

export function DropdownMenuContent(props: Omit<MenuBoxProps, "anchor" | "isOpen" | "onOpenChange">) {
  const { id, trigger, isOpen, onOpenChange } = useOpening();
  const MenuBox = useLater(loadMenuBox, true);
  return (
    MenuBox && <MenuBox aria-labelledby={id} anchor={trigger} {...{ isOpen, onOpenChange }} {...props} />
  );
}

export const loadMenuBox = () => import("@/components/ui/menu-box").then((module) => module.MenuBox);

export function DropdownMenuItem(props: MenuItemProps) {
  const { Item } = useParts();
  return <Item {...props} />;
}

export function DropdownMenuRadioGroup(props: ComponentProps<MenuParts["RadioGroup"]>) {
  const { RadioGroup } = useParts();
  return <RadioGroup {...props} />;
}

export function DropdownMenuRadioItem(props: ComponentProps<MenuParts["RadioItem"]>) {
  const { RadioItem } = useParts();
  return <RadioItem {...props} />;
}

export function DropdownMenuSeparator() {
  const { Separator } = useParts();
  return <Separator />;
}

export function DropdownMenuSub(props: ComponentProps<MenuParts["Sub"]>) {
  const { Sub } = useParts();
  return <Sub {...props} />;
}

export function DropdownMenuSubTrigger(props: ComponentProps<MenuParts["SubTrigger"]>) {
  const { SubTrigger } = useParts();
  return <SubTrigger {...props} />;
}

export function DropdownMenuSubContent(props: ComponentProps<MenuParts["SubContent"]>) {
  const { SubContent } = useParts();
  return <SubContent {...props} />;
}

function useOpening(): Opening {
  const opening = use(OpeningContext);
  if (!opening) throw new Error("It stands in a DropdownMenu.");
  return opening;
}

function useParts(): MenuParts {
  const parts = use(MenuPartsContext);
  if (!parts) throw new Error("It stands in the content of a menu.");
  return parts;
}
