import { toCategoryColor } from "@/lib/core/categories/palette";
import { cn } from "@/lib/utils";

// Written out, because Tailwind only makes the classes that it can read.
const colorClasses = {
  violet: "bg-category-violet",
  blue: "bg-category-blue",
  cyan: "bg-category-cyan",
  teal: "bg-category-teal",
  green: "bg-category-green",
  lime: "bg-category-lime",
  amber: "bg-category-amber",
  orange: "bg-category-orange",
  red: "bg-category-red",
  pink: "bg-category-pink",
};

/** A category's colour, beside its name. `color` is the stored key. Square, so that it is not taken for a status. */
export function CategoryDot({ color, className }: { color: string; className?: string }) {
  return (
    <span
      aria-hidden
      className={cn(
        "inline-block size-2 shrink-0 rounded-[2px]",
        colorClasses[toCategoryColor(color)],
        className,
      )}
    />
  );
}
