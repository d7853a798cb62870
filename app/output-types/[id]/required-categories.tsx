"use client";

import { useCallback, useRef } from "react";
import { DragHandle } from "@/components/list/drag-handle";
import { OrderButtons } from "@/components/list/order-buttons";
import { orderKeys } from "@/components/list/order-keys";
import { useDragOrder } from "@/components/list/use-drag-order";
import { useOrdered } from "@/components/list/use-ordered";
import { CategoryDot } from "@/components/ui/category-dot";
import { Link } from "@/components/ui/link";
import { Panel, PanelHeader } from "@/components/ui/panel";
import { moveRequiredCategory } from "@/lib/actions/output-types";
import type { OrderStep } from "@/lib/core/order/order-step";
import { formatCount } from "@/lib/core/text/format-count";
import type { OutputTypeRecord } from "@/lib/server/output-types/queries";

export type RequiredCategoriesProps = Pick<OutputTypeRecord, "id" | "categories">;

/** What a job of this type picks one of each, in the order of the picks, which is put right here. */
export function RequiredCategories({ id, categories }: RequiredCategoriesProps) {
  const save = useCallback(
    ({ id: memberId, by }: OrderStep) => moveRequiredCategory({ id, memberId, by }),
    [id],
  );
  const [ordered, onMove] = useOrdered(categories, save);
  const ids = ordered.map((category) => category.id);
  return (
    <Panel aria-labelledby="required-categories">
      <PanelHeader id="required-categories" title="Requires one of each" />
      {ordered.length === 0 ? (
        <p className="px-4 pt-1 pb-4 text-dim">No category: there is one combination for each character.</p>
      ) : (
        <ol className="divide-y divide-line-soft border-t border-line-soft">
          {ordered.map((category) => (
            <RequiredCategory key={category.id} {...{ category, ids, onMove }} />
          ))}
        </ol>
      )}
    </Panel>
  );
}

type RequiredCategoryProps = {
  category: OutputTypeRecord["categories"][number];
  ids: readonly number[];
  onMove: (id: number, by: number) => void;
};

function RequiredCategory({ category, ids, onMove }: RequiredCategoryProps) {
  const { id, name, color, ingredientCount } = category;
  const line = useRef<HTMLLIElement>(null);
  useDragOrder(line, { list: "required categories", id, ids, onMove });
  const place = ids.indexOf(id);
  return (
    <li
      ref={line}
      onKeyDown={orderKeys((by) => onMove(id, by))}
      className="group drag-line relative flex min-h-8.5 items-center gap-1 pr-2 pl-1.5 hover:bg-raised/50"
    >
      <DragHandle />
      <Link
        href={`/ingredients?category=${id}`}
        draggable={false}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        className="flex min-w-0 flex-1 items-center gap-2.5 py-1 after:absolute after:inset-0 after:content-[''] focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-primary"
      >
        <span className="w-4 text-right text-sm text-faint tabular-nums">{place + 1}</span>
        <CategoryDot color={color} />
        <span className="min-w-0 flex-1 truncate font-medium">{name}</span>
        {ingredientCount === 0 ? (
          <span className="text-in-progress">empty: add an ingredient</span>
        ) : (
          <span className="text-dim tabular-nums">{formatCount(ingredientCount)} to pick from</span>
        )}
      </Link>
      <OrderButtons
        name={name}
        isFirst={place === 0}
        isLast={place === ids.length - 1}
        onMove={(by) => onMove(id, by)}
        className="relative z-1"
      />
    </li>
  );
}
