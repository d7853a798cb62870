"use client";

import { useRef } from "react";
import { useMove } from "@/components/ingredients/use-move";
import { DragHandle } from "@/components/list/drag-handle";
import { orderKeys } from "@/components/list/order-keys";
import { useDragOrder } from "@/components/list/use-drag-order";
import { useOrdered } from "@/components/list/use-ordered";
import { CategoryDot } from "@/components/ui/category-dot";
import { Link } from "@/components/ui/link";
import { moveCategory } from "@/lib/actions/categories";
import type { IngredientListQuery } from "@/lib/core/ingredients/list";
import { describeSelection, type Selection } from "@/lib/core/list/selection";
import { nouns } from "@/lib/core/text/nouns";
import type { CategorySummary } from "@/lib/server/categories/queries";
import { cn } from "@/lib/utils";
import { useIngredientDrop } from "./use-ingredient-drop";

export type CategoryRailProps = {
  categories: readonly CategorySummary[];
  /** Null while all categories are searched. */
  chosenId: number | null;
};

const grouped = new Intl.NumberFormat("en");

/** The categories in their order: a column beside the list, a row to swipe on small screens. Ingredients can be dropped on them. */
export function CategoryRail({ categories, chosenId }: CategoryRailProps) {
  const [ordered, onMove] = useOrdered(categories, moveCategory);
  const [moveTo, moveDialog] = useMove();
  const ids = ordered.map(({ id }) => id);
  return (
    <nav aria-label="Categories" className="min-w-0 lg:sticky lg:top-4">
      <ul className="flex gap-1.5 max-lg:-mx-4 max-lg:overflow-x-auto max-lg:px-4 max-lg:py-1 lg:max-h-[calc(100dvh-2rem)] lg:flex-col lg:gap-0.5 lg:overflow-y-auto">
        {ordered.map((category) => (
          <RailItem
            key={category.id}
            {...{ category, ids, onMove }}
            isChosen={category.id === chosenId}
            onDropIngredients={(dropped, name) =>
              void moveTo(
                dropped,
                describeSelection(dropped, nouns.ingredient, () => name),
                category.id,
              )
            }
          />
        ))}
      </ul>
      {moveDialog}
    </nav>
  );
}

type RailItemProps = {
  category: CategorySummary;
  ids: readonly number[];
  isChosen: boolean;
  onMove: (id: number, by: number) => void;
  onDropIngredients: (dropped: Selection<IngredientListQuery>, name: string) => void;
};

function RailItem({ category, ids, isChosen, onMove, onDropIngredients }: RailItemProps) {
  const line = useRef<HTMLLIElement>(null);
  const { id, name, color, ingredientCount } = category;
  useDragOrder(line, { list: "categories", id, ids, onMove });
  // Inside of the line: an element can be one target only.
  const link = useRef<HTMLAnchorElement>(null);
  useIngredientDrop(link, onDropIngredients);
  return (
    <li
      ref={line}
      className="group drag-line relative max-lg:shrink-0"
      onKeyDown={orderKeys((by) => onMove(id, by))}
    >
      <Link
        ref={link}
        href={`/ingredients?category=${id}`}
        scroll={false}
        draggable={false}
        aria-current={isChosen ? "page" : undefined}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        className={cn(
          "flex h-8 items-center gap-2.5 rounded-sm px-2.5 text-dim hover:bg-raised hover:text-foreground",
          "data-over:bg-primary-tint data-over:outline-2 data-over:-outline-offset-2 data-over:outline-primary",
          "max-lg:border max-lg:border-line",
          isChosen && "bg-raised font-medium text-foreground",
        )}
      >
        <CategoryDot color={color} />
        <span className="truncate">{name}</span>
        <span className="text-sm font-normal text-faint tabular-nums lg:mr-4 lg:ml-auto">
          {grouped.format(ingredientCount)}
        </span>
      </Link>
      <DragHandle className="absolute top-0.5 right-0.5 opacity-0 group-hover:opacity-100 max-lg:hidden pointer-coarse:opacity-100" />
    </li>
  );
}
