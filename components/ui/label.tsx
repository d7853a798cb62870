import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

/** A plain label: give it the `htmlFor` of its control. */
export function Label({ className, htmlFor, ...props }: ComponentProps<"label">) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is named by `htmlFor`, and stands elsewhere
    <label
      htmlFor={htmlFor}
      className={cn("text-sm font-medium text-dim select-none", className)}
      {...props}
    />
  );
}
