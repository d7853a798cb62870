"use client";

import type { VariantProps } from "class-variance-authority";
import { LoaderCircle } from "lucide-react";
import { Slot } from "radix-ui";
import type { ComponentProps, MouseEvent } from "react";
import { buttonVariants } from "@/components/ui/button-variants";
import { Kbd } from "@/components/ui/kbd";
import { cn } from "@/lib/utils";

export type ButtonProps = ComponentProps<"button"> &
  VariantProps<typeof buttonVariants> & {
    /** The key that does the same, shown beside the words. It only shows it: the shortcut is registered elsewhere. */
    kbd?: string;
    /** Shows that it is working and ignores clicks, but keeps the focus (a disabled button would lose it). */
    isPending?: boolean;
    asChild?: boolean;
  };

export function Button({
  className,
  variant,
  size,
  kbd,
  isPending = false,
  asChild = false,
  children,
  onClick,
  type,
  ...props
}: ButtonProps) {
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
    </Component>
  );
}
