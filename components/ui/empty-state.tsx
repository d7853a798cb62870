import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "@/lib/utils";

export type EmptyStateProps = {
  icon?: LucideIcon;
  /** "No characters yet" */
  title: string;
  /** One sentence: what this is for, or why nothing is found. */
  description: ReactNode;
  /** The next step. */
  action?: ReactNode;
  /** `h1` where it is the whole page. */
  heading?: "h1" | "h2";
  className?: string;
};

export function EmptyState({
  icon: Icon,
  title,
  description,
  action,
  heading: Heading = "h2",
  className,
}: EmptyStateProps) {
  return (
    <div className={cn("flex flex-col items-center px-6 py-14 text-center", className)}>
      {Icon && (
        <span className="mb-3 grid size-10 place-items-center rounded-md border border-line-soft bg-raised text-dim">
          <Icon aria-hidden className="size-5" strokeWidth={1.5} />
        </span>
      )}
      <Heading className="text-md">{title}</Heading>
      <p className="mt-1 max-w-96 text-pretty text-dim">{description}</p>
      {action && <div className="mt-4 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
