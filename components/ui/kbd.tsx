import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

/** A key, drawn beside what it does. On a coloured control it takes the control's own colour. */
export function Kbd({ className, ...props }: ComponentProps<"kbd">) {
  return (
    <kbd
      className={cn(
        "pointer-events-none inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-xs px-1 font-sans text-xs leading-none",
        "border border-b-2 border-current/25 font-medium",
        className,
      )}
      {...props}
    />
  );
}
