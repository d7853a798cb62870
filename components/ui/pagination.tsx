"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { buttonVariants } from "@/components/ui/button-variants";
import { Link } from "@/components/ui/link";
import { cn } from "@/lib/utils";

export type PaginationProps = {
  /** Addresses of the neighbouring pages (null at either end), with filters and the keyset cursor in them. */
  previousHref: string | null;
  nextHref: string | null;
  /** "1 to 50 of 3,184 jobs" */
  summary?: ReactNode;
  className?: string;
};

export function Pagination({ previousHref, nextHref, summary, className }: PaginationProps) {
  return (
    <nav aria-label="Pages" className={cn("flex min-h-8 items-center justify-between gap-3", className)}>
      <p className="text-sm text-faint tabular-nums">{summary}</p>
      {(previousHref || nextHref) && (
        <div className="flex gap-2">
          <Step href={previousHref} rel="prev">
            <ChevronLeft aria-hidden />
            Previous
          </Step>
          <Step href={nextHref} rel="next">
            Next
            <ChevronRight aria-hidden />
          </Step>
        </div>
      )}
    </nav>
  );
}

function Step({ href, rel, children }: { href: string | null; rel: "prev" | "next"; children: ReactNode }) {
  const className = cn(buttonVariants({ size: "sm" }), rel === "prev" ? "pl-1.5" : "pr-1.5");
  if (href === null) {
    return (
      <span aria-disabled className={className}>
        {children}
      </span>
    );
  }
  return (
    <Link href={href} rel={rel} className={className}>
      {children}
    </Link>
  );
}
