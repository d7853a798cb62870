"use client";

import { useAnswer } from "@/components/shell/use-answer";
import { explorerHref } from "@/lib/core/combinations/explorer/address";
import type { ExplorerView } from "@/lib/server/combinations/explorer";
import type { CellDetails } from "@/lib/server/combinations/explorer-cell";

export type CellIds = { row: number; column: number };

/** What only the server knows of a cell: its jobs, or what forbids it. Null until it is there, and for no cell at all. */
export function useCell(view: ExplorerView, cell: CellIds | null, version: number) {
  const { data, problem } = useAnswer<CellDetails>(cell && addressOf(view, cell), version);
  return { details: data, hasFailed: data === null && problem !== null };
}

function addressOf(
  { outputType, rows, columns, character, ingredients }: ExplorerView,
  cell: CellIds,
): string {
  const href = explorerHref("/api/combinations/matrix/cell", {
    outputType: String(outputType.id),
    rows: rows.key,
    columns: columns.key,
    character: character && String(character.id),
    ingredientId: ingredients.map(({ id }) => id),
  });
  return `${href}&row=${cell.row}&column=${cell.column}`;
}
