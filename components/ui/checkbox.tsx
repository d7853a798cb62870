"use client";

import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

export type CheckboxProps = Omit<ComponentProps<"input">, "type" | "size"> & {
  /** Some, not all: drawn as a dash and told so to screen readers. */
  isIndeterminate?: boolean;
};

/**
 * A native checkbox (works with `register`); 16 px to see, 24 px to hit. Name it by a label or `aria-label`. It is one element, drawn
 * in globals.css: a table has one in each row.
 */
export function Checkbox({ className, isIndeterminate = false, ref, ...props }: CheckboxProps) {
  return (
    <input
      type="checkbox"
      ref={(input) => {
        if (input) input.indeterminate = isIndeterminate;
        if (typeof ref === "function") return ref(input);
        if (ref) ref.current = input;
      }}
      className={cn("check-box", className)}
      {...props}
    />
  );
}
