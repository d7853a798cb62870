import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

/** A native checkbox with the role of a switch, for what takes effect at once. */
export function Switch({ className, ...props }: Omit<ComponentProps<"input">, "type" | "role" | "size">) {
  return (
    <span className={cn("relative inline-grid h-6 w-8 shrink-0 place-items-center", className)}>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its state by itself
        role="switch"
        className="peer absolute inset-0 m-0 cursor-pointer appearance-none rounded-sm outline-none disabled:cursor-not-allowed"
        {...props}
      />
      <span
        aria-hidden
        className={cn(
          "pointer-events-none relative h-4.5 w-8 rounded-full border border-line-strong bg-raised transition-colors duration-150",
          "after:absolute after:top-0.5 after:left-0.5 after:size-3 after:rounded-full after:bg-dim after:transition-transform after:duration-150",
          "peer-checked:border-primary peer-checked:bg-primary peer-checked:after:translate-x-3.5 peer-checked:after:bg-primary-foreground",
          "peer-disabled:opacity-50 peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-primary",
        )}
      />
    </span>
  );
}
