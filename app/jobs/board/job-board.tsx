"use client";

import { useCallback } from "react";
import { SelectionBar } from "@/components/data-table/selection-bar";
import { JobActions } from "@/components/jobs/job-actions";
import { ListKeys } from "@/components/list/list-keys";
import { announce } from "@/components/ui/announce";
import { Kbd } from "@/components/ui/kbd";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { JobSort } from "@/lib/core/jobs/list-words";
import type { JobStatus } from "@/lib/core/jobs/schema";
import { jobStatusLabels } from "@/lib/core/jobs/status";
import { BoardColumn } from "./board-column";
import { type Columns, useBoard } from "./use-board";
import { useBoardKeys } from "./use-board-keys";
import { useCardSelection } from "./use-card-selection";
import { useDrag } from "./use-drag";

export type JobBoardProps = {
  columns: Columns;
  /** The list's address from its question mark on; empty without filters. */
  search: string;
  sort: JobSort;
};

/** Jobs by status. A card, or all that are selected, is moved by dragging, by Alt with the arrow keys, or from the bar. */
export function JobBoard({ columns: drawn, search, sort }: JobBoardProps) {
  const { columns, move, onSeen } = useBoard(drawn, search, sort);
  const { selected, toggle, clear } = useCardSelection(columns);
  const selection = {
    value: selected.size > 0 ? { ids: [...selected] } : null,
    clear,
  };

  const idsOf = (id: number) => (selected.has(id) ? [...selected] : [id]);
  const onMove = async (ids: readonly number[], to: JobStatus) => {
    const whose =
      ids.length === 1 ? formatJobCode(ids[0] ?? 0) : `${ids.length.toLocaleString("en-US")} jobs`;
    announce(`${whose} moved to ${jobStatusLabels[to]}`);
    if (!(await move(ids, to))) announce(`${whose} not moved`);
  };
  useDrag({ idsOf, onMove });
  const keys = useBoardKeys(columns, {
    onShift: (id, to) => void onMove(idsOf(id), to),
    onSelect: toggle,
  });
  const { setCurrentId } = keys;
  const onToggle = useCallback(
    (id: number, isRange: boolean) => {
      setCurrentId(id);
      toggle(id, isRange);
    },
    [toggle, setCurrentId],
  );

  return (
    <div>
      <ListKeys
        onKeyDown={keys.onKeyDown}
        className="relative -mx-4 grid grid-rows-[minmax(0,1fr)] h-[max(26rem,calc(100dvh-15rem))] snap-x snap-proximity auto-cols-[minmax(14rem,1fr)] grid-flow-col gap-3 overflow-x-auto scroll-px-4 px-4 max-sm:auto-cols-[80vw] md:-mx-7 md:scroll-px-7 md:px-7"
      >
        {columns.map((column) => (
          <BoardColumn
            key={column.status}
            column={column}
            currentId={column.cards.some(({ id }) => id === keys.currentId) ? keys.currentId : null}
            takesFocus={keys.takesFocus}
            {...{ search, selected, onSeen, onToggle }}
          />
        ))}
      </ListKeys>
      <p className="mt-2 text-sm text-faint pointer-coarse:hidden">
        Drag cards, or move with the arrow keys: <Kbd>Alt ←</Kbd> <Kbd>Alt →</Kbd> to another status,{" "}
        <Kbd>X</Kbd> to select.
      </p>
      <SelectionBar selection={selection}>
        {selection.value && <JobActions selection={selection.value} onDone={clear} />}
      </SelectionBar>
    </div>
  );
}
