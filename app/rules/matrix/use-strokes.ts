"use client";

import { startTransition, useCallback, useMemo, useOptimistic, useState } from "react";
import { useAction } from "@/components/form/use-action";
import { paintPairs } from "@/lib/actions/rules";
import { blockOfCells } from "@/lib/core/rules/matrix";
import type { Pair } from "@/lib/core/rules/schema";
import type { RuleMatrix } from "@/lib/server/rules/matrix";

/** A cell's bits. */
export const PAINTED = 1;
export const BLOCKED = 2;

const NO_STROKES: readonly Stroke[] = [];

/** A stroke that waits for an answer, because of the jobs that would leave the funnel. */
export type StrokeQuestion = { stroke: Stroke; pairs: Pair[]; sentence: string };

type Stroke = { cells: ReadonlySet<number>; isForbidden: boolean };

/**
 * The cells as the server has them, with the strokes that are under way on top. Rows without a stroke stay the same arrays, so that
 * only those that change are drawn again.
 */
export function useStrokes({ rows, columns, painted, blocks }: RuleMatrix) {
  const [run] = useAction(paintPairs);
  // A stroke goes in the same moment in which what it has saved is there: not before, or its cells would flash.
  const [strokes, addStroke] = useOptimistic<readonly Stroke[], Stroke>(NO_STROKES, (before, stroke) => [
    ...before,
    stroke,
  ]);
  const [question, setQuestion] = useState<StrokeQuestion | null>(null);
  /** Once somebody has said so, until the page is left. */
  const [isAsking, setIsAsking] = useState(true);
  const width = columns.length;
  const blockOf = useMemo(() => blockOfCells(blocks, rows.length, width), [blocks, rows.length, width]);
  const stored = useMemo(() => {
    const cells = rows.map((_, row) => {
      const own = new Uint8Array(width);
      for (let column = 0; column < width; column++) if (blockOf[row * width + column]) own[column] = BLOCKED;
      return own;
    });
    for (const cell of painted) setBit(cells[Math.floor(cell / width)], cell % width, true);
    return cells;
  }, [rows, width, blockOf, painted]);
  const cells = useMemo(() => {
    const changed = [...stored];
    for (const { cells: own, isForbidden } of strokes)
      for (const cell of own) {
        const row = Math.floor(cell / width);
        if (changed[row] === stored[row]) changed[row] = stored[row]?.slice() ?? new Uint8Array();
        setBit(changed[row], cell % width, isForbidden);
      }
    return changed;
  }, [stored, strokes, width]);

  const save = useCallback(
    (stroke: Stroke, pairs: Pair[], canLeaveFunnel: boolean) =>
      startTransition(async () => {
        addStroke(stroke);
        const result = await run({ pairs, isForbidden: stroke.isForbidden, canLeaveFunnel });
        const sentence = result.ok ? null : result.fields?.canLeaveFunnel;
        if (sentence) setQuestion({ stroke, pairs, sentence });
      }),
    [run, addStroke],
  );
  /** Forbids or allows cells in one change. Those that another rule forbids are left as they are. */
  const paint = useCallback(
    (own: Iterable<number>, isForbidden: boolean) => {
      // As they are seen: a stroke that is under way counts.
      const free = [...own].filter((cell) =>
        isFree(cells[Math.floor(cell / width)]?.[cell % width] ?? 0, isForbidden),
      );
      const pairs = free.flatMap((cell): Pair[] => {
        const [row, column] = [rows[Math.floor(cell / width)], columns[cell % width]];
        return row && column ? [[row.id, column.id]] : [];
      });
      if (pairs.length === 0) return;
      save({ cells: new Set(free), isForbidden }, pairs, !isAsking);
    },
    [cells, width, rows, columns, save, isAsking],
  );
  return {
    cells,
    paint,
    reasonOf: (cell: number) => blocks[(blockOf[cell] ?? 0) - 1]?.sentence ?? null,
    question,
    /** Paints what was asked about, or leaves it; and asks on or not. */
    answer: (isWanted: boolean, isAskedAgain = true) => {
      setQuestion(null);
      if (!isAskedAgain) setIsAsking(false);
      if (isWanted && question) save(question.stroke, question.pairs, true);
    },
  };
}

/** A rule of its own can always go; where another rule forbids the pair already, there is nothing to add. */
export function isFree(state: number, isForbidden: boolean): boolean {
  return isForbidden ? state === 0 : (state & PAINTED) !== 0;
}

function setBit(row: Uint8Array | undefined, column: number, isSet: boolean): void {
  if (row) row[column] = isSet ? (row[column] ?? 0) | PAINTED : (row[column] ?? 0) & ~PAINTED;
}
