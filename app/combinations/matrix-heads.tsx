// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot leave out what is not in sight
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays on the grid, which names its active cell

"use client";

import type { Matrix } from "@/lib/core/combinations/explorer/matrix";
import { triedWords } from "@/lib/core/combinations/explorer/words";
import { formatShortCount } from "@/lib/core/text/format-count";
import type { ExplorerView } from "@/lib/server/combinations/explorer";
import { cn } from "@/lib/utils";
import { Total } from "./matrix-row";
import { COLUMN_WIDTH, HEAD_HEIGHT } from "./matrix-size";

export type MatrixHeadsProps = {
  matrix: Matrix;
  view: ExplorerView;
  columns: readonly number[];
  activeColumn: number;
};

/** The names of the columns with their totals, and in the corner what all of it comes to. */
export function MatrixHeads({ matrix, view, columns, activeColumn }: MatrixHeadsProps) {
  return (
    <div
      role="row"
      aria-rowindex={1}
      className="sticky top-0 z-2 border-b border-line-soft bg-panel"
      style={{ height: HEAD_HEIGHT }}
    >
      <div
        role="columnheader"
        aria-colindex={1}
        className="sticky left-0 z-1 flex h-full w-(--head) flex-col justify-end gap-0.5 border-r border-line-soft bg-panel pr-2 pb-2 pl-3 text-sm"
      >
        <span className="text-xs text-faint">
          {view.rows.name} × {view.columns.name}
        </span>
        <span title={triedWords(matrix)} className="font-medium tabular-nums">
          {triedWords(matrix, formatShortCount)}
        </span>
      </div>
      {columns.map((column) => {
        const head = matrix.columns[column];
        if (!head) return null;
        return (
          <div
            key={column}
            role="columnheader"
            aria-colindex={column + 2}
            title={`${head.name}: ${triedWords(head)}`}
            className={cn(
              "absolute bottom-0 flex items-center justify-center text-sm",
              column === activeColumn && "font-medium text-primary-text",
            )}
            style={{
              left: `calc(var(--head) + ${column * COLUMN_WIDTH}px)`,
              width: COLUMN_WIDTH,
              height: HEAD_HEIGHT,
            }}
          >
            <span className="flex h-full rotate-180 flex-col justify-center gap-px py-2 [writing-mode:vertical-rl]">
              <span className="max-h-full truncate">{head.name}</span>
              <Total tried={head.tried} possible={head.possible} />
            </span>
          </div>
        );
      })}
    </div>
  );
}
