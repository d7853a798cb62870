"use client";

import type { VariantProps } from "class-variance-authority";
import { LoaderCircle } from "lucide-react";
import { Slot } from "radix-ui";
import type { ComponentProps, MouseEvent } from "react";
import { buttonVariants } from "@/components/ui/button-variants";
import { Kbd } from "@/components/ui/kbd";
import { ShortcutHint, useAriaShortcut } from "@/components/ui/shortcut-keys";
import type { ShortcutId } from "@/lib/core/shortcuts/catalogue";
import { cn } from "@/lib/utils";

export type ButtonProps = ComponentProps<"button"> &
  VariantProps<typeof buttonVariants> & {
    /** Keys that do the same and cannot be changed ("Ctrl Enter"), shown beside the words. */
    kbd?: string;
    /** The shortcut that does the same: shows its key. `new` clicks this button; all others are registered by `useShortcut`. */
    shortcut?: ShortcutId;
    /** Shows that it is working and ignores clicks, but keeps the focus (a disabled button would lose it). */
    isPending?: boolean;
    asChild?: boolean;
  };

export function Button({
  className,
  variant,
  size,
  kbd,
  shortcut,
  isPending = false,
  asChild = false,
  children,
  onClick,
  type,
  ...props
}: ButtonProps) {
  const ariaShortcut = useAriaShortcut(shortcut);
  const Component = asChild ? Slot.Root : "button";
  const onGuardedClick = (event: MouseEvent<HTMLButtonElement>) => {
    if (isPending) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <Component
      type={asChild ? undefined : (type ?? "button")}
      className={cn(buttonVariants({ variant, size }), className)}
      aria-busy={isPending || undefined}
      aria-disabled={isPending || undefined}
      aria-keyshortcuts={ariaShortcut}
      data-shortcut={shortcut}
      onClick={onGuardedClick}
      {...props}
    >
      {isPending && <LoaderCircle aria-hidden className="animate-spin" />}
      <Slot.Slottable>{children}</Slot.Slottable>
      {kbd && (
        <Kbd aria-hidden className="-mr-1 pointer-coarse:hidden">
          {kbd}
        </Kbd>
      )}
      {shortcut && <ShortcutHint shortcut={shortcut} className="-mr-1" />}
    </Component>
  );
}
