import { cn } from "@/lib/utils";

/** What a line is dragged by, with the mouse or by a long touch. For keys there are Alt and the arrows, so that it is nothing to tab to. */
export function DragHandle({ className }: { className?: string }) {
  return (
    <span data-drag-handle="" aria-hidden title="Drag to move" className={cn("drag-handle", className)} />
  );
}
