import { Star } from "lucide-react";
import { cn } from "@/lib/utils";

/** Stars in a row, for a line of text; nothing while it is not rated. */
export function Rating({ rating, className }: { rating: number | undefined; className?: string }) {
  if (!rating) return null;
  return (
    <span
      className={cn("inline-flex shrink-0 items-center gap-0.5 text-in-progress tabular-nums", className)}
    >
      <Star aria-hidden className="size-3 fill-current" strokeWidth={0} />
      <span className="text-sm">
        {rating}
        <span className="sr-only"> of 5</span>
      </span>
    </span>
  );
}
