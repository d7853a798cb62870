import type { Ref } from "react";
import { cn } from "@/lib/utils";

export type DragHandleProps = { ref?: Ref<HTMLSpanElement>; className?: string };

/** What a line is dragged by, with the mouse or by a long touch. For keys there are Alt and the arrows, so that it is nothing to tab to. */
export function DragHandle({ ref, className }: DragHandleProps) {
  return (
    <span
      ref={ref}
      data-drag-handle=""
      aria-hidden
      title="Drag to move"
      className={cn("drag-handle", className)}
    />
  );
}
