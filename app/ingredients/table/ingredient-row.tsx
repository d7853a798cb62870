"use client";

import { TriangleAlert } from "lucide-react";
import { memo, type RefCallback, useMemo, useRef } from "react";
import { DragHandle } from "@/components/list/drag-handle";
import { orderKeys } from "@/components/list/order-keys";
import { useDragOrder } from "@/components/list/use-drag-order";
import { Badge, Code } from "@/components/ui/badge";
import { Checkbox } from "@/components/ui/checkbox";
import { Link } from "@/components/ui/link";
import type { CategorySummary } from "@/lib/server/categories/queries";
import type { IngredientSummary } from "@/lib/server/ingredients/queries";
import { IngredientMenu } from "./ingredient-menu";
import type { IngredientHandlers } from "./use-row-handlers";

export type IngredientRowProps = {
  ref: RefCallback<Element>;
  ingredient: IngredientSummary;
  /** Place in the list, from 0. */
  index: number;
  categories: readonly CategorySummary[];
  handlers: IngredientHandlers;
  isLast: boolean;
  isSelected: boolean;
  isCodeRepeated: boolean;
};

const grouped = new Intl.NumberFormat("en", { maximumFractionDigits: 3 });

/** One line; a click anywhere in it opens the ingredient, the handle drags it. */
export const IngredientRow = memo(function IngredientRow(props: IngredientRowProps) {
  const { ref, ingredient, index, categories, handlers, isLast, isSelected, isCodeRepeated } = props;
  const { id, name, code, description, tags, weight, jobCount } = ingredient;
  const line = useRef<HTMLTableRowElement>(null);
  const order = useMemo(
    () => ({
      list: "ingredients",
      id,
      get ids() {
        return handlers.ids();
      },
      onMove: handlers.onMove,
      carry: () => ({ selection: handlers.dragged(id), name }),
    }),
    [id, name, handlers],
  );
  useDragOrder(line, order);
  return (
    <tr
      ref={(row) => {
        line.current = row;
        ref(row);
      }}
      data-row={id}
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className="drag-line"
      onKeyDown={orderKeys((by) => handlers.onMove(id, by))}
    >
      <td>
        <span className="flex items-center gap-1">
          <DragHandle />
          <Checkbox
            aria-label={`Select ${name}`}
            data-row-select
            className="z-1"
            checked={isSelected}
            onChange={ignore}
            onClick={(event) => handlers.onSelect(id, event.shiftKey)}
          />
        </span>
      </td>
      <td className="whitespace-nowrap max-sm:hidden">
        {code && <Code>{code}</Code>}
        {isCodeRepeated && (
          <span
            title={`Another ingredient of this category has the code ${code} too.`}
            className="relative z-1"
          >
            <TriangleAlert
              aria-label="Code used more than once"
              className="ml-1.5 inline size-3.5 align-[-2px] text-in-progress"
            />
          </span>
        )}
      </td>
      <td className="w-full max-w-0 truncate">
        {code && <Code className="mr-2 sm:hidden">{code}</Code>}
        <Link
          href={`/ingredients/${id}`}
          data-row-link
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          className="font-medium"
        >
          {name}
        </Link>
        {description && <span className="ml-2.5 text-dim">{description}</span>}
      </td>
      <td className="max-w-56 truncate text-dim max-xl:hidden">{tags.join(", ")}</td>
      <td className="text-right whitespace-nowrap max-md:hidden">
        {weight === 0 ? (
          <Badge variant="outline">never rolled</Badge>
        ) : (
          <span className={weight === 1 ? "text-faint" : undefined}>{grouped.format(weight)}</span>
        )}
      </td>
      <td className="text-right text-dim">{grouped.format(jobCount)}</td>
      <td className="text-right">
        <IngredientMenu
          {...{ ingredient, categories }}
          onAct={handlers.onAct}
          onMoveTo={(categoryId) => handlers.onMoveTo(ingredient, categoryId)}
          order={{ isFirst: index === 0, isLast, onMove: (by) => handlers.onMove(id, by) }}
        />
      </td>
    </tr>
  );
});

/** The click is what tells whether Shift was held. */
function ignore() {}
