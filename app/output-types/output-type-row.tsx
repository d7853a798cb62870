"use client";

import { useRef } from "react";
import { DragHandle } from "@/components/list/drag-handle";
import { orderKeys } from "@/components/list/order-keys";
import { useDragOrder } from "@/components/list/use-drag-order";
import { CategoryChip } from "@/components/ui/category-chip";
import { Link } from "@/components/ui/link";
import { TableCell, TableRow } from "@/components/ui/table";
import type { Bounds } from "@/lib/core/combinations/bounds";
import { formatSpec } from "@/lib/core/output-types/format-spec";
import { explainBounds, formatBounds } from "@/lib/core/text/format-bounds";
import { formatCount } from "@/lib/core/text/format-count";
import type { OutputTypeSummary } from "@/lib/server/output-types/queries";
import { cn } from "@/lib/utils";
import { OutputTypeMenu, type OutputTypeMenuProps } from "./output-type-menu";

export type OutputTypeRowProps = {
  outputType: OutputTypeSummary & { possible: Bounds; tried: number };
  /** The list, which its page keeps: `?q=clip`, or empty. */
  search: string;
  /** Left out while the list is not in its order. */
  order?: OutputTypeMenuProps["order"];
};

/** One line; a click anywhere in it opens the output type. */
export function OutputTypeRow({ outputType, search, order }: OutputTypeRowProps) {
  const { id, name, categories, possible, tried, jobCount } = outputType;
  const spec = formatSpec(outputType);
  const line = useRef<HTMLTableRowElement>(null);
  useDragOrder(line, order && { list: "output types", id, ids: order.ids, onMove: order.onMove });
  const chips = (
    <ul aria-label={`Categories that ${name} requires`} className="flex flex-wrap gap-1">
      {categories.map((category) => (
        <li key={category.id} className="max-w-full">
          {category.ingredientCount === 0 ? (
            <Link
              href={`/ingredients?category=${category.id}`}
              title={`Nothing is possible before ${category.name} has an ingredient`}
              className="relative z-1 block rounded-xs hover:brightness-110"
            >
              <CategoryChip {...category} isEmpty />
            </Link>
          ) : (
            <CategoryChip {...category} />
          )}
        </li>
      ))}
      {categories.length === 0 && <li className="text-faint">none: one for each character</li>}
    </ul>
  );
  return (
    <TableRow
      ref={line}
      className="group drag-line relative"
      onKeyDown={order && orderKeys((by) => order.onMove(id, by))}
    >
      {order && (
        <TableCell className="w-8 py-2 pr-0 align-top first:pl-2">
          <DragHandle />
        </TableCell>
      )}
      <TableCell className={cn("py-2.5 align-top max-md:w-full", order && "pl-2")}>
        <Link
          href={`/output-types/${id}${search}`}
          aria-keyshortcuts={order && "Alt+ArrowUp Alt+ArrowDown"}
          className="block leading-6 font-medium wrap-anywhere after:absolute after:inset-0 after:content-[''] focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-primary"
        >
          {name}
        </Link>
        {spec && <span className="block text-sm text-faint md:whitespace-nowrap">{spec}</span>}
        <span className="block text-sm text-dim sm:hidden">
          <Possible possible={possible} /> possible
        </span>
        <div className="mt-1.5 md:hidden">{chips}</div>
      </TableCell>
      <TableCell className="w-full py-2.5 align-top max-md:hidden">{chips}</TableCell>
      <TableCell
        className="py-2.5 text-right align-top leading-6 whitespace-nowrap max-sm:hidden"
        title={explainBounds(possible)}
      >
        <Possible possible={possible} />
      </TableCell>
      <TableCell className="py-2.5 text-right align-top leading-6 text-dim max-sm:hidden">
        {formatCount(tried)}
      </TableCell>
      <TableCell className="py-2.5 text-right align-top leading-6 text-dim max-sm:hidden">
        {formatCount(jobCount)}
      </TableCell>
      <TableCell className="py-2 text-right align-top whitespace-nowrap">
        <span className="relative z-1 inline-flex items-center">
          <OutputTypeMenu outputType={outputType} order={order} />
        </span>
      </TableCell>
    </TableRow>
  );
}

function Possible({ possible }: { possible: Bounds }) {
  return possible.atMost === 0n ? <span className="text-in-progress">0</span> : formatBounds(possible);
}
