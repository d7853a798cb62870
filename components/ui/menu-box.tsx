"use client";

import { ChevronRight, Circle } from "lucide-react";
import { Menu as Primitive } from "radix-ui/internal";
import { type ComponentProps, type ReactNode, type RefObject, useState } from "react";
import { type MenuItemProps, type MenuParts, MenuPartsContext } from "@/components/ui/menu-parts";
import { floatClasses, rowClasses } from "@/components/ui/overlay-classes";
import { ShortcutHint } from "@/components/ui/shortcut-keys";
import { cn } from "@/lib/utils";

const contentClasses = cn(
  floatClasses,
  "min-w-44 max-h-(--radix-popper-available-height) overflow-y-auto p-1",
);
const itemClasses = cn(
  rowClasses,
  "data-highlighted:bg-raised data-disabled:pointer-events-none data-disabled:opacity-50",
);

export type MenuBoxProps = ComponentProps<typeof Primitive.Content> & {
  /** The button that it belongs to: it stands beside it, and gives the focus back to it. */
  anchor: RefObject<HTMLElement | null>;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/** The menu of a button. Used through `DropdownMenuContent` and `RowMenu`, which load it. */
export function MenuBox({
  anchor,
  isOpen,
  onOpenChange,
  className,
  sideOffset = 4,
  align = "end",
  ...props
}: MenuBoxProps) {
  return (
    <MenuPartsContext value={PARTS}>
      <Primitive.Root open={isOpen} onOpenChange={onOpenChange}>
        <Primitive.Anchor virtualRef={anchor} />
        <Primitive.Portal>
          <Primitive.Content
            sideOffset={sideOffset}
            align={align}
            collisionPadding={8}
            className={cn(contentClasses, className)}
            onCloseAutoFocus={(event) => {
              event.preventDefault();
              anchor.current?.focus();
            }}
            {...props}
          />
        </Primitive.Portal>
      </Primitive.Root>
    </MenuPartsContext>
  );
}

function Item({ className, variant, kbd, shortcut, children, ...props }: MenuItemProps) {
  return (
    <Primitive.Item
      className={cn(
        itemClasses,
        variant === "destructive" && "text-failed data-highlighted:bg-failed/12 [&_svg]:text-current",
        className,
      )}
      {...props}
    >
      {/* asChild passes exactly one child on, so the key hint is left out there. */}
      {props.asChild ? (
        children
      ) : (
        <>
          {children}
          {kbd && <span className="ml-auto pl-4 text-xs text-faint">{kbd}</span>}
          {shortcut && <ShortcutHint shortcut={shortcut} className="ml-auto text-faint" />}
        </>
      )}
    </Primitive.Item>
  );
}

function RadioItem({ className, children, ...props }: ComponentProps<typeof Primitive.RadioItem>) {
  return (
    <Primitive.RadioItem className={cn(itemClasses, "pl-8", className)} {...props}>
      <Primitive.ItemIndicator className="absolute left-3">
        <Circle aria-hidden className="size-2! fill-current text-primary-text!" />
      </Primitive.ItemIndicator>
      {children}
    </Primitive.RadioItem>
  );
}

function Separator() {
  return <Primitive.Separator className="-mx-1 my-1 h-px bg-line-soft" />;
}

/** It keeps itself whether it is open. */
function Sub({ children }: { children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Primitive.Sub open={isOpen} onOpenChange={setIsOpen}>
      {children}
    </Primitive.Sub>
  );
}

function SubTrigger({ className, children, ...props }: ComponentProps<typeof Primitive.SubTrigger>) {
  return (
    <Primitive.SubTrigger className={cn(itemClasses, "data-[state=open]:bg-raised", className)} {...props}>
      {children}
      <ChevronRight aria-hidden className="ml-auto" />
    </Primitive.SubTrigger>
  );
}

function SubContent({ className, ...props }: ComponentProps<typeof Primitive.SubContent>) {
  return (
    <Primitive.Portal>
      <Primitive.SubContent sideOffset={4} className={cn(contentClasses, className)} {...props} />
    </Primitive.Portal>
  );
}

const PARTS: MenuParts = {
  Item,
  RadioGroup: Primitive.RadioGroup,
  RadioItem,
  Separator,
  Sub,
  SubTrigger,
  SubContent,
};
