import { cva, type VariantProps } from "class-variance-authority";
import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

// The tints are opaque: on a selected row, one tint over another would leave too little contrast.
const badgeVariants = cva(
  "inline-flex h-5 max-w-full shrink-0 items-center gap-1 truncate rounded-xs border px-1.5 text-xs font-medium",
  {
    variants: {
      variant: {
        neutral: "border-line bg-raised text-dim",
        outline: "border-line text-dim",
        primary: "border-transparent bg-primary-tint text-primary-text",
        warning:
          "border-transparent bg-[color-mix(in_oklab,var(--in-progress)_12%,var(--panel))] text-in-progress",
        failed: "border-transparent bg-[color-mix(in_oklab,var(--failed)_12%,var(--panel))] text-failed",
        complete:
          "border-transparent bg-[color-mix(in_oklab,var(--complete)_12%,var(--panel))] text-complete",
      },
    },
    defaultVariants: { variant: "neutral" },
  },
);

/** A word or number that marks something: a tag, a type, "no file". Not for job status (`StatusLabel`). */
export function Badge({
  className,
  variant,
  ...props
}: ComponentProps<"span"> & VariantProps<typeof badgeVariants>) {
  return <span className={cn(badgeVariants({ variant }), className)} {...props} />;
}

/** A short code as `J0042` or `A01`. */
export function Code({ className, ...props }: ComponentProps<"code">) {
  return <code className={cn("font-mono text-sm text-faint", className)} {...props} />;
}
