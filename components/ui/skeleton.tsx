import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

/** Stands in for something of the same size while it loads. */
export function Skeleton({ className, ...props }: ComponentProps<"div">) {
  return <div aria-hidden className={cn("animate-pulse rounded-sm bg-raised", className)} {...props} />;
}
