import { cva, type VariantProps } from "class-variance-authority";
import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

const badgeVariants = cva(
  "inline-flex h-5 max-w-full shrink-0 items-center gap-1 truncate rounded-xs border px-1.5 text-xs font-medium",
  {
    variants: {
      variant: {
        neutral: "border-line bg-raised text-dim",
        outline: "border-line text-dim",
        primary: "border-transparent bg-primary-tint text-primary-text",
        warning: "border-transparent bg-in-progress/12 text-in-progress",
        failed: "border-transparent bg-failed/12 text-failed",
        complete: "border-transparent bg-complete/12 text-complete",
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
