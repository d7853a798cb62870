import type { ComponentProps } from "react";
import { fieldClasses } from "@/components/ui/field-classes";
import { cn } from "@/lib/utils";

/** Grows with its text, from `rows` to a bit over half the window, then scrolls. */
export function Textarea({ className, rows = 3, ...props }: ComponentProps<"textarea">) {
  return (
    <textarea
      rows={rows}
      className={cn(
        fieldClasses,
        "field-sizing-content max-h-[60dvh] min-h-16 resize-y px-2.5 py-1.5 leading-5",
        className,
      )}
      {...props}
    />
  );
}
