"use client";

import { TriangleAlert } from "lucide-react";
import Link from "next/link";
import { OrderButtons } from "@/components/list/order-buttons";
import { orderKeys } from "@/components/list/order-keys";
import { Badge, Code } from "@/components/ui/badge";
import { TableCell, TableRow } from "@/components/ui/table";
import { Tooltip } from "@/components/ui/tooltip";
import { IngredientMenu, type IngredientMenuProps } from "./ingredient-menu";

export type IngredientRowProps = IngredientMenuProps & { isCodeRepeated?: boolean };

const grouped = new Intl.NumberFormat("en", { maximumFractionDigits: 3 });

/** One line; a click anywhere in it opens the ingredient. */
export function IngredientRow({ ingredient, categories, isCodeRepeated, order }: IngredientRowProps) {
  const { id, name, code, description, tags, weight, jobCount } = ingredient;
  return (
    <TableRow className="group relative" onKeyDown={order && orderKeys(order.onMove)}>
      <TableCell className="whitespace-nowrap max-sm:hidden">
        {code && <Code>{code}</Code>}
        {isCodeRepeated && (
          <Tooltip label={`Another ingredient of this category has the code ${code} too.`}>
            <TriangleAlert
              aria-label="Code used more than once"
              className="relative z-1 ml-1.5 inline size-3.5 align-[-2px] text-in-progress"
            />
          </Tooltip>
        )}
      </TableCell>
      <TableCell className="w-full max-w-0 truncate max-sm:pl-4">
        {code && <Code className="mr-2 sm:hidden">{code}</Code>}
        <Link
          href={`/ingredients/${id}`}
          aria-keyshortcuts={order && "Alt+ArrowUp Alt+ArrowDown"}
          className="font-medium after:absolute after:inset-0 after:content-[''] focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-primary"
        >
          {name}
        </Link>
        {description && <span className="ml-2.5 text-dim">{description}</span>}
      </TableCell>
      <TableCell className="max-w-56 truncate text-dim max-xl:hidden">{tags.join(", ")}</TableCell>
      <TableCell className="text-right whitespace-nowrap max-md:hidden">
        {weight === 0 ? (
          <Badge variant="outline">no rolls</Badge>
        ) : (
          <span className={weight === 1 ? "text-faint" : undefined}>{grouped.format(weight)}</span>
        )}
      </TableCell>
      <TableCell className="text-right text-dim">{grouped.format(jobCount)}</TableCell>
      <TableCell className="py-0 text-right whitespace-nowrap">
        <span className="relative z-1 inline-flex items-center">
          {order && (
            <OrderButtons
              name={name}
              {...order}
              className="opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 max-sm:hidden pointer-coarse:hidden"
            />
          )}
          <IngredientMenu {...{ ingredient, categories, order }} />
        </span>
      </TableCell>
    </TableRow>
  );
}
