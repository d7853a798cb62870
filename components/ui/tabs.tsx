"use client";

import { Tabs as Primitive } from "radix-ui";
import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

/** Parts of one page, switched in the page. What deserves an address of its own is a link. */
export function Tabs({ className, ...props }: ComponentProps<typeof Primitive.Root>) {
  return <Primitive.Root className={cn("flex min-w-0 flex-col gap-4", className)} {...props} />;
}

/** Name it with `aria-label`. */
export function TabsList({ className, ...props }: ComponentProps<typeof Primitive.List>) {
  return (
    <Primitive.List
      className={cn("flex gap-1 overflow-x-auto border-b border-line-soft px-px pt-px", className)}
      {...props}
    />
  );
}

export function TabsTrigger({ className, ...props }: ComponentProps<typeof Primitive.Trigger>) {
  return (
    <Primitive.Trigger
      className={cn(
        "-mb-px inline-flex h-9 shrink-0 items-center gap-2 border-b-2 border-transparent px-2.5 font-medium text-dim transition-colors duration-100",
        "hover:text-foreground focus-visible:rounded-xs focus-visible:-outline-offset-2 disabled:opacity-50",
        "data-[state=active]:border-primary data-[state=active]:text-foreground",
        className,
      )}
      {...props}
    />
  );
}

export function TabsContent({ className, ...props }: ComponentProps<typeof Primitive.Content>) {
  return <Primitive.Content className={cn("min-w-0 rounded-sm", className)} {...props} />;
}
