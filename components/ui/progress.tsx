import { cn } from "@/lib/utils";

export type ProgressProps = {
  /** From 0 to 1; null while nobody can say. */
  value: number | null;
  /** What is going on: "Uploading luna.mp4". */
  label: string;
  className?: string;
};

export function Progress({ value, label, className }: ProgressProps) {
  const percent = value === null ? null : Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent ?? undefined}
      className={cn("h-1.5 w-full overflow-hidden rounded-full bg-pressed", className)}
    >
      <div
        className={cn(
          "h-full rounded-full bg-primary transition-[width] duration-200",
          percent === null && "w-1/3 animate-pulse",
        )}
        style={percent === null ? undefined : { width: `${percent}%` }}
      />
    </div>
  );
}
