import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

/** A plain label: give it the `htmlFor` of its control. */
export function Label({ className, htmlFor, children, ...props }: ComponentProps<"label">) {
  return (
    <label htmlFor={htmlFor} className={cn("text-sm font-medium text-dim select-none", className)} {...props}>
      {children}
    </label>
  );
}
