"use client";

import { Tooltip as Primitive } from "radix-ui";
import type { ComponentProps, ReactNode } from "react";
import { Kbd } from "@/components/ui/kbd";
import { floatClasses } from "@/components/ui/overlay-classes";
import { cn } from "@/lib/utils";

export type TooltipProps = {
  /** Few words. It explains; the name of the control is its own text or `aria-label`. */
  label: ReactNode;
  kbd?: string;
  side?: ComponentProps<typeof Primitive.Content>["side"];
  /** One element that takes a ref: a button or a link. */
  children: ReactNode;
};

export function Tooltip({ label, kbd, side = "top", children }: TooltipProps) {
  return (
    <Primitive.Provider delayDuration={400} skipDelayDuration={200}>
      <Primitive.Root>
        <Primitive.Trigger asChild>{children}</Primitive.Trigger>
        <Primitive.Portal>
          <Primitive.Content
            side={side}
            sideOffset={6}
            collisionPadding={8}
            className={cn(
              floatClasses,
              "flex max-w-72 items-center gap-2 rounded-sm px-2 py-1 text-sm data-[state=delayed-open]:animate-in data-[state=delayed-open]:fade-in-0",
            )}
          >
            {label}
            {kbd && <Kbd className="text-dim">{kbd}</Kbd>}
          </Primitive.Content>
        </Primitive.Portal>
      </Primitive.Root>
    </Primitive.Provider>
  );
}
