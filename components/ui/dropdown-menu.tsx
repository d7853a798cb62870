"use client";

import { ChevronRight, Circle } from "lucide-react";
import { DropdownMenu as Primitive } from "radix-ui";
import type { ComponentProps } from "react";
import { floatClasses, rowClasses } from "@/components/ui/overlay-classes";
import { ShortcutHint } from "@/components/ui/shortcut-keys";
import type { ShortcutId } from "@/lib/core/shortcuts/catalogue";
import { cn } from "@/lib/utils";

export const DropdownMenu = Primitive.Root;
export const DropdownMenuTrigger = Primitive.Trigger;
export const DropdownMenuRadioGroup = Primitive.RadioGroup;
export const DropdownMenuSub = Primitive.Sub;

const contentClasses = cn(
  floatClasses,
  "min-w-44 max-h-(--radix-dropdown-menu-content-available-height) overflow-y-auto p-1",
);
const itemClasses = cn(
  rowClasses,
  "data-highlighted:bg-raised data-disabled:pointer-events-none data-disabled:opacity-50",
);

export function DropdownMenuContent({
  className,
  sideOffset = 4,
  align = "end",
  ...props
}: ComponentProps<typeof Primitive.Content>) {
  return (
    <Primitive.Portal>
      <Primitive.Content
        sideOffset={sideOffset}
        align={align}
        collisionPadding={8}
        className={cn(contentClasses, className)}
        {...props}
      />
    </Primitive.Portal>
  );
}

export type DropdownMenuItemProps = ComponentProps<typeof Primitive.Item> & {
  variant?: "default" | "destructive";
  /** The key that does the same, at the right. */
  kbd?: string;
  shortcut?: ShortcutId;
};

export function DropdownMenuItem({
  className,
  variant,
  kbd,
  shortcut,
  children,
  ...props
}: DropdownMenuItemProps) {
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

export function DropdownMenuRadioItem({
  className,
  children,
  ...props
}: ComponentProps<typeof Primitive.RadioItem>) {
  return (
    <Primitive.RadioItem className={cn(itemClasses, "pl-8", className)} {...props}>
      <Primitive.ItemIndicator className="absolute left-3">
        <Circle aria-hidden className="size-2! fill-current text-primary-text!" />
      </Primitive.ItemIndicator>
      {children}
    </Primitive.RadioItem>
  );
}

export function DropdownMenuSeparator({ className, ...props }: ComponentProps<typeof Primitive.Separator>) {
  return <Primitive.Separator className={cn("-mx-1 my-1 h-px bg-line-soft", className)} {...props} />;
}

export function DropdownMenuSubTrigger({
  className,
  children,
  ...props
}: ComponentProps<typeof Primitive.SubTrigger>) {
  return (
    <Primitive.SubTrigger className={cn(itemClasses, "data-[state=open]:bg-raised", className)} {...props}>
      {children}
      <ChevronRight aria-hidden className="ml-auto" />
    </Primitive.SubTrigger>
  );
}

export function DropdownMenuSubContent({ className, ...props }: ComponentProps<typeof Primitive.SubContent>) {
  return (
    <Primitive.Portal>
      <Primitive.SubContent sideOffset={4} className={cn(contentClasses, className)} {...props} />
    </Primitive.Portal>
  );
}
