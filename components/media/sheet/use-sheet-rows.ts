"use client";

import { useEffect, useState } from "react";
import { askServer } from "@/components/shell/ask-server";
import type { Selection } from "@/lib/core/list/selection";
import type { MediaLibraryQuery } from "@/lib/core/media/library-query";
import type { SheetAnswer } from "@/lib/server/media/batch/sheet";

const SLICE = 500;
/** More would be too much to save at once. */
export const MOST_ROWS = 5_000;

export type SheetRows = { rows: SheetAnswer["rows"]; total: number | null; problem: string | null };

/** The rows of the selection, slice after slice; typing can begin with the first. */
export function useSheetRows(selection: Selection<MediaLibraryQuery>): SheetRows {
  const [state, setState] = useState<SheetRows>({ rows: [], total: null, problem: null });
  const asked = JSON.stringify(selection);
  useEffect(() => {
    const leaving = new AbortController();
    readAll(asked, leaving.signal, (rows, total) => setState({ rows, total, problem: null })).catch(
      (error: Error) => {
        if (!leaving.signal.aborted) setState({ rows: [], total: null, problem: error.message });
      },
    );
    return () => leaving.abort();
  }, [asked]);
  return state;
}

async function readAll(
  asked: string,
  signal: AbortSignal,
  onRows: (rows: SheetAnswer["rows"], total: number) => void,
): Promise<void> {
  const rows: SheetAnswer["rows"] = [];
  let total = Infinity;
  while (rows.length < Math.min(total, MOST_ROWS)) {
    const body = { ...JSON.parse(asked), offset: rows.length, limit: SLICE };
    const answer = await askServer<SheetAnswer>("/api/media/sheet", { body, signal });
    rows.push(...answer.rows);
    total = answer.total;
    if (total > MOST_ROWS)
      throw new Error(`A sheet holds at most ${MOST_ROWS.toLocaleString("en-US")} files. Select fewer.`);
    onRows([...rows], total);
    if (answer.rows.length === 0) return;
  }
}
