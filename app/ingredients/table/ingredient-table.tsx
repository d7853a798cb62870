"use client";

import { Fragment, useMemo, useRef, useState } from "react";
import { SelectionBar } from "@/components/data-table/selection-bar";
import { useListKeys } from "@/components/data-table/use-list-keys";
import { useListSelection, type WholeList } from "@/components/data-table/use-list-selection";
import { useMove } from "@/components/ingredients/use-move";
import { useDragScroll } from "@/components/list/use-drag-scroll";
import { useWindowedRows } from "@/components/list/use-windowed-rows";
import { Table, TableBody, TableCaption } from "@/components/ui/table";
import type { IngredientListQuery } from "@/lib/core/ingredients/list";
import type { CategorySummary } from "@/lib/server/categories/queries";
import type { IngredientSummary } from "@/lib/server/ingredients/queries";
import { copyIngredients } from "./copy-ingredients";
import type { IngredientAct } from "./ingredient-dialogs";
import { IngredientHead } from "./ingredient-head";
import { IngredientRow } from "./ingredient-row";
import { LaterIngredientBar, LaterIngredientDialogs } from "./later-parts";
import { useRowHandlers } from "./use-row-handlers";

export type IngredientTableProps = {
  label: string;
  ingredients: readonly IngredientSummary[];
  categories: readonly CategorySummary[];
  /** The whole list that the lines are of. */
  list: WholeList<IngredientListQuery>;
  /** In lower case. */
  repeatedCodes?: readonly string[];
  /** Puts one in another place. */
  onMove: (id: number, by: number) => void;
};

/** The ingredients of a category as lines: put in order, selected, dragged to another category; only those in view are drawn. */
export function IngredientTable(props: IngredientTableProps) {
  const { label, ingredients, categories, list, repeatedCodes = [], onMove } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const [act, setAct] = useState<IngredientAct | null>(null);
  const [keptId, setKeptId] = useState<number | null>(null);
  const ids = useMemo(() => ingredients.map(({ id }) => id), [ingredients]);
  const selection = useListSelection(ids, list);
  const { ids: selected, value: chosen, toggle: onSelect, clear } = selection;
  const isWhole = ids.length === list.count;
  const [moveTo, moveDialog] = useMove(clear);
  const windowed = useWindowedRows(
    body,
    ids.length,
    keptId === null ? -1 : ids.indexOf(keptId),
    (index) => ids[index] ?? index,
  );
  const isSelected = new Set(selected);
  const onKeyDown = useListKeys({ list: body, onSelect });
  const handlers = useRowHandlers({ ids, selection, onMove, moveTo, onAct: setAct, body });
  useDragScroll("ingredients");

  return (
    <>
      <Table aria-rowcount={ids.length + 1}>
        <TableCaption>{label}</TableCaption>
        <IngredientHead
          isAll={selected.length > 0 && selection.isPage}
          isSome={selected.length > 0 && !selection.isPage}
          // Of a list that is all there, all are meant: thousands of ids would say less.
          onSelectAll={isWhole ? (selection.isAll ? clear : selection.selectAll) : selection.togglePage}
        />
        <TableBody
          ref={body}
          className={rowClasses}
          // Home and End are the window's: the first and the last line may not be drawn.
          onKeyDown={(event) => event.key !== "Home" && event.key !== "End" && onKeyDown(event)}
          onFocus={(event) => setKeptId((kept) => rowIdOf(event.target) ?? kept)}
          onPointerDown={(event) => setKeptId((kept) => rowIdOf(event.target as Element) ?? kept)}
        >
          {windowed.items.map(({ index, before }) => {
            const ingredient = ingredients[index];
            if (!ingredient) return null;
            return (
              <Fragment key={ingredient.id}>
                {before > 0 && <Room height={before} />}
                <IngredientRow
                  ref={windowed.measure}
                  {...{ ingredient, index, categories, handlers }}
                  isLast={index === ids.length - 1}
                  isSelected={isSelected.has(ingredient.id)}
                  isCodeRepeated={repeatedCodes.includes(ingredient.code?.toLowerCase() ?? "")}
                />
              </Fragment>
            );
          })}
          {windowed.after > 0 && <Room height={windowed.after} />}
        </TableBody>
      </Table>
      <SelectionBar
        selection={selection}
        total={isWhole ? undefined : list.count}
        onCopy={() => void copyIngredients(ingredients.filter(({ id }) => isSelected.has(id)))}
      >
        {chosen && (
          <LaterIngredientBar selection={chosen} {...{ ingredients, categories, moveTo }} onDone={clear} />
        )}
      </SelectionBar>
      {act && (
        <LaterIngredientDialogs
          key={`${act.kind} ${act.ingredient.id}`}
          act={act}
          categories={categories}
          onClose={() => setAct(null)}
        />
      )}
      {moveDialog}
    </>
  );
}

/** Said once for all rows: at each of them it would be half of the page. */
const rowClasses = [
  "[&>tr[data-row]]:relative [&>tr]:scroll-mt-24 [&>tr]:scroll-mb-20 [&>tr[data-row]:not([aria-selected=true]):hover]:bg-raised/50",
  "[&>tr[data-row]:not([aria-selected=true]):focus-within]:bg-raised/60 [&>tr[aria-selected=true]]:bg-primary-tint",
  "[&>tr[data-row]>td]:h-8.5 [&>tr[data-row]>td]:px-2 [&>tr[data-row]>td]:py-0",
  "[&_[data-row-link]]:after:absolute [&_[data-row-link]]:after:inset-0 [&_[data-row-link]:focus-visible]:outline-none",
  "[&_[data-row-link]:focus-visible]:after:outline-2 [&_[data-row-link]:focus-visible]:after:-outline-offset-2",
  "[&_[data-row-link]:focus-visible]:after:outline-primary",
].join(" ");

/** Null in a menu of the row, whose events React passes on though it stands elsewhere. */
function rowIdOf(element: Element): number | null {
  const row = element.closest<HTMLElement>("[data-row]")?.dataset.row;
  return row === undefined ? null : Number(row);
}

/** Where rows are that are not drawn. */
function Room({ height }: { height: number }) {
  return (
    <tr aria-hidden className="border-0!">
      <td colSpan={7} style={{ height, padding: 0 }} />
    </tr>
  );
}
