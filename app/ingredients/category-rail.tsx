"use client";

import Link from "next/link";
import { OrderButtons } from "@/components/list/order-buttons";
import { orderKeys } from "@/components/list/order-keys";
import { useOrdered } from "@/components/list/use-ordered";
import { CategoryDot } from "@/components/ui/category-dot";
import { moveCategory } from "@/lib/actions/categories";
import type { CategorySummary } from "@/lib/server/categories/queries";
import { cn } from "@/lib/utils";

export type CategoryRailProps = {
  categories: readonly CategorySummary[];
  /** Null while all categories are searched. */
  chosenId: number | null;
};

const grouped = new Intl.NumberFormat("en");

/** The categories in their order: a column beside the list, a row to swipe on small screens. */
export function CategoryRail({ categories, chosenId }: CategoryRailProps) {
  const [ordered, onMove] = useOrdered(categories, moveCategory);
  return (
    <nav aria-label="Categories" className="min-w-0 lg:sticky lg:top-4">
      <ul className="flex gap-1.5 max-lg:-mx-4 max-lg:overflow-x-auto max-lg:px-4 max-lg:py-1 lg:flex-col lg:gap-0.5">
        {ordered.map((category, index) => {
          const isChosen = category.id === chosenId;
          return (
            <li
              key={category.id}
              className="group relative max-lg:shrink-0"
              onKeyDown={orderKeys((by) => onMove(category.id, by))}
            >
              <Link
                href={`/ingredients?category=${category.id}`}
                scroll={false}
                aria-current={isChosen ? "page" : undefined}
                aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                className={cn(
                  "flex h-8 items-center gap-2.5 rounded-sm px-2.5 text-dim hover:bg-raised hover:text-foreground",
                  "max-lg:border max-lg:border-line",
                  isChosen && "bg-raised font-medium text-foreground",
                )}
              >
                <CategoryDot color={category.color} />
                <span className="truncate">{category.name}</span>
                <span className="text-sm font-normal text-faint tabular-nums lg:ml-auto lg:group-focus-within:invisible lg:group-hover:invisible">
                  {grouped.format(category.ingredientCount)}
                </span>
              </Link>
              <OrderButtons
                name={category.name}
                isFirst={index === 0}
                isLast={index === ordered.length - 1}
                onMove={(by) => onMove(category.id, by)}
                className="absolute top-0.5 right-1 opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 max-lg:hidden"
              />
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
