"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import { Button } from "@/components/ui/button";
import { cn } from "@/lib/utils";

export type OrderButtonsProps = {
  name: string;
  /** Where it stands and where the ends are: a button that leads nowhere is not offered. */
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: number) => void;
  className?: string;
};

/** One place up, one place down. They ignore clicks at the ends rather than being disabled, which would lose the focus. */
export function OrderButtons({ name, isFirst, isLast, onMove, className }: OrderButtonsProps) {
  return (
    <span className={cn("inline-flex", className)}>
      <Button
        variant="ghost"
        size="icon-sm"
        className="w-6"
        aria-label={`Move ${name} up`}
        title="Alt ↑"
        aria-disabled={isFirst || undefined}
        onClick={() => !isFirst && onMove(-1)}
      >
        <ArrowUp aria-hidden />
      </Button>
      <Button
        variant="ghost"
        size="icon-sm"
        className="w-6"
        aria-label={`Move ${name} down`}
        title="Alt ↓"
        aria-disabled={isLast || undefined}
        onClick={() => !isLast && onMove(1)}
      >
        <ArrowDown aria-hidden />
      </Button>
    </span>
  );
}
