import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

/** Scrolls sideways in its own container. Name it with `aria-label` or a caption. */
export function Table({ className, ...props }: ComponentProps<"table">) {
  return (
    <div className="relative w-full overflow-x-auto">
      <table className={cn("w-full border-collapse text-left", className)} {...props} />
    </div>
  );
}

export function TableHeader({ className, ...props }: ComponentProps<"thead">) {
  return <thead className={cn("border-b border-line-soft", className)} {...props} />;
}

export function TableBody({ className, ...props }: ComponentProps<"tbody">) {
  return <tbody className={cn("divide-y divide-line-soft", className)} {...props} />;
}

export function TableRow({ className, ...props }: ComponentProps<"tr">) {
  return (
    <tr
      className={cn(
        "transition-colors duration-75 [tbody_&]:hover:bg-raised/50 aria-selected:bg-primary-tint [tbody_&]:aria-selected:hover:bg-primary-tint",
        className,
      )}
      {...props}
    />
  );
}

export function TableHead({ className, scope = "col", ...props }: ComponentProps<"th">) {
  return (
    <th
      scope={scope}
      className={cn(
        "h-8.5 px-3 text-sm font-medium whitespace-nowrap text-faint first:pl-4 last:pr-4",
        className,
      )}
      {...props}
    />
  );
}

/** `className="text-right"` for numbers, `text-dim` for what is not the name. */
export function TableCell({ className, ...props }: ComponentProps<"td">) {
  return <td className={cn("h-8.5 px-3 py-1 first:pl-4 last:pr-4", className)} {...props} />;
}

export function TableCaption({ className, ...props }: ComponentProps<"caption">) {
  return <caption className={cn("sr-only", className)} {...props} />;
}
