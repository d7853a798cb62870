import { cn } from "@/lib/utils";

/** Stars in a row, for a line of text; nothing while it is not rated. */
export function Rating({ rating, className }: { rating: number | undefined; className?: string }) {
  if (!rating) return null;
  return (
    <span
      className={cn("inline-flex shrink-0 items-center gap-0.5 text-in-progress tabular-nums", className)}
    >
      <svg aria-hidden viewBox="0 0 24 24" className="size-3 fill-current">
        <path d={STAR} />
      </svg>
      <span className="text-sm">
        {rating}
        <span className="sr-only"> of 5</span>
      </span>
    </span>
  );
}

/** Lucide's star, drawn here: it stands in every row, and lucide's component costs the server what seven elements do. */
const STAR =
  "M11.525 2.295a.53.53 0 0 1 .95 0l2.31 4.679a2.123 2.123 0 0 0 1.595 1.16l5.166.756a.53.53 0 0 1 .294.904l-3.736 3.638a2.123 2.123 0 0 0-.611 1.878l.882 5.14a.53.53 0 0 1-.771.56l-4.618-2.428a2.122 2.122 0 0 0-1.973 0L6.396 21.01a.53.53 0 0 1-.77-.56l.881-5.139a2.122 2.122 0 0 0-.611-1.879L2.16 9.795a.53.53 0 0 1 .294-.906l5.165-.755a2.122 2.122 0 0 0 1.597-1.16z";
