"use client";

import { Check, Minus } from "lucide-react";
import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

export type CheckboxProps = Omit<ComponentProps<"input">, "type" | "size"> & {
  /** Some, not all: drawn as a dash and told so to screen readers. */
  isIndeterminate?: boolean;
};

/** A native checkbox (works with `register`); 16 px to see, 24 px to hit. Name it by a label or `aria-label`. */
export function Checkbox({ className, isIndeterminate = false, ref, ...props }: CheckboxProps) {
  return (
    <span className={cn("relative -m-1 inline-grid size-6 shrink-0 place-items-center", className)}>
      <input
        type="checkbox"
        ref={(input) => {
          if (input) input.indeterminate = isIndeterminate;
          if (typeof ref === "function") return ref(input);
          if (ref) ref.current = input;
        }}
        className="peer absolute inset-0 m-0 cursor-pointer appearance-none rounded-sm outline-none disabled:cursor-not-allowed"
        {...props}
      />
      <span
        aria-hidden
        className={cn(
          "pointer-events-none grid size-4 place-items-center rounded-xs border border-line-strong bg-field text-transparent transition-colors duration-100",
          "peer-checked:border-primary peer-checked:bg-primary peer-checked:text-primary-foreground",
          "peer-indeterminate:border-primary peer-indeterminate:bg-primary peer-indeterminate:text-primary-foreground",
          "peer-enabled:peer-hover:border-primary peer-disabled:opacity-50 peer-aria-invalid:border-failed",
          "peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-primary",
        )}
      >
        {isIndeterminate ? (
          <Minus className="size-3" strokeWidth={3} />
        ) : (
          <Check className="size-3" strokeWidth={3} />
        )}
      </span>
    </span>
  );
}
