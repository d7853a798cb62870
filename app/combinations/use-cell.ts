"use client";

import { useEffect, useState } from "react";
import { explorerHref } from "@/lib/core/combinations/explorer/address";
import type { ExplorerView } from "@/lib/server/combinations/explorer";
import type { CellDetails } from "@/lib/server/combinations/explorer-cell";

export type CellIds = { row: number; column: number };

type Answer = { address: string; details: CellDetails | null };

/** What only the server knows of a cell: its jobs, or what forbids it. Null until it is there, and for no cell at all. */
export function useCell(view: ExplorerView, cell: CellIds | null, version: number) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const address = cell && addressOf(view, cell);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version is the same address asked again
  useEffect(() => {
    if (!address) return;
    const leaving = new AbortController();
    fetch(address, { signal: leaving.signal })
      .then(async (response) => {
        setAnswer({ address, details: response.ok ? ((await response.json()) as CellDetails) : null });
      })
      .catch(() => {
        if (!leaving.signal.aborted) setAnswer({ address, details: null });
      });
    return () => leaving.abort();
  }, [address, version]);
  const own = answer?.address === address ? answer : null;
  return { details: own?.details ?? null, hasFailed: own !== null && own.details === null };
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
