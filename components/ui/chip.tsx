import { X } from "lucide-react";
import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

export type ChipProps = { label: string; onRemove?: () => void };

/** One of several chosen things; the cross takes it away. */
export function Chip({ label, onRemove }: ChipProps) {
  return (
    <span
      className={cn(
        "inline-flex h-6 max-w-full items-center rounded-xs border border-line bg-raised pl-1.5 text-sm",
        !onRemove && "pr-1.5",
      )}
    >
      <span className="truncate">{label}</span>
      {onRemove && (
        <button
          type="button"
          aria-label={`Remove ${label}`}
          onClick={onRemove}
          className="grid size-6 shrink-0 place-items-center rounded-xs text-faint hover:text-foreground focus-visible:-outline-offset-2"
        >
          <X aria-hidden className="size-3" />
        </button>
      )}
    </span>
  );
}

/** A field that holds chips and, last, what adds one. */
export function ChipRow({ isInvalid, className, ...props }: ComponentProps<"div"> & { isInvalid?: boolean }) {
  return (
    <div
      className={cn(
        "flex min-h-8 min-w-0 flex-wrap items-center gap-1 rounded-sm border border-line bg-field px-1 py-0.75 transition-colors duration-100 hover:border-line-strong",
        isInvalid && "border-failed",
        className,
      )}
      {...props}
    />
  );
}
