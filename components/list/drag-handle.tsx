import { GripVertical } from "lucide-react";
import { cn } from "@/lib/utils";

/** What a line is dragged by, with the mouse or by a long touch. For keys there are Alt and the arrows, so that it is nothing to tab to. */
export function DragHandle({ className }: { className?: string }) {
  return (
    <span
      data-drag-handle
      aria-hidden
      title="Drag to move"
      className={cn(
        "relative z-1 grid h-7 w-5 shrink-0 cursor-grab place-items-center rounded-xs text-faint hover:text-foreground active:cursor-grabbing [&_svg]:size-4",
        className,
      )}
    >
      <GripVertical />
    </span>
  );
}
