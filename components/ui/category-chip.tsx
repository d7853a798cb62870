import { CategoryDot } from "@/components/ui/category-dot";
import { cn } from "@/lib/utils";

export type CategoryChipProps = {
  name: string;
  /** The stored key. */
  color: string;
  /** No ingredient is in it, so that nothing can be picked. */
  isEmpty?: boolean;
};

/** A category among others; an empty one says so. */
export function CategoryChip({ name, color, isEmpty = false }: CategoryChipProps) {
  return (
    <span
      className={cn(
        "inline-flex h-6 max-w-full items-center gap-1.5 rounded-xs border border-line bg-raised px-1.5 text-sm text-dim",
        isEmpty && "border-in-progress/40 bg-in-progress/10 text-in-progress",
      )}
    >
      <CategoryDot color={color} />
      <span className="truncate">{name}</span>
      {isEmpty && <span className="shrink-0">· empty</span>}
    </span>
  );
}
