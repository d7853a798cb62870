import type { ComponentProps, ReactNode } from "react";
import { cn } from "@/lib/utils";

/** A card. It is never put inside another one: use a hairline or space there. */
export function Panel({ className, ...props }: ComponentProps<"section">) {
  return (
    <section className={cn("min-w-0 rounded-lg border border-line-soft bg-panel", className)} {...props} />
  );
}

export type PanelHeaderProps = { title: ReactNode; id?: string; aside?: ReactNode; className?: string };

/** `id` names the heading, for `aria-labelledby` of the panel. */
export function PanelHeader({ title, id, aside, className }: PanelHeaderProps) {
  return (
    <div className={cn("flex min-h-11 items-center justify-between gap-3 px-4 pt-1", className)}>
      <h2 id={id} className="text-base">
        {title}
      </h2>
      {aside && <div className="text-sm text-faint tabular-nums">{aside}</div>}
    </div>
  );
}

export function PanelBody({ className, ...props }: ComponentProps<"div">) {
  return <div className={cn("px-4 pt-1 pb-4", className)} {...props} />;
}
