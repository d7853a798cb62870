"use client";

import { Lock, RefreshCw, Trash2 } from "lucide-react";
import { type KeyboardEvent, useMemo } from "react";
import { DataTable } from "@/components/data-table/data-table";
import type { PieceOptions } from "@/components/jobs/builder/use-job-pieces";
import { ListKeys } from "@/components/list/list-keys";
import { OrderButtons } from "@/components/list/order-buttons";
import { orderKeys } from "@/components/list/order-keys";
import { Button } from "@/components/ui/button";
import { linesOf, PlanActions, planColumns } from "./plan-columns";
import type { PlannerState } from "./use-planner";

export type PlanTableProps = { planner: PlannerState; options: PieceOptions };

/** The rows of the batch. A click locks one; Delete takes it out, Alt with the arrow keys moves it. */
export function PlanTable({ planner, options }: PlanTableProps) {
  const { rows } = planner;
  const lines = useMemo(() => linesOf(rows, options), [rows, options]);
  const onKeyDown = (event: KeyboardEvent) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-row]") : null;
    if (!row) return;
    const id = Number(row.dataset.row);
    orderKeys((by) => planner.move(id, by))(event);
    if (event.key !== "Delete" && event.key !== "Backspace") return;
    event.preventDefault();
    const next = (row.nextElementSibling ?? row.previousElementSibling)?.querySelector<HTMLElement>(
      "[data-row-link]",
    );
    planner.remove([id]);
    next?.focus();
  };
  const locked = rows.filter(({ isKept }) => isKept).length;
  return (
    <PlanActions value={planner}>
      <ListKeys onKeyDown={onKeyDown} className="min-w-0">
        <p className="mb-2 text-sm text-faint">
          {locked > 0 ? `${locked} of ${rows.length} locked.` : "Click a row to lock it."} Locked rows stay
          when the rest is planned again; Alt with the arrow keys moves a row, Delete takes it out.
        </p>
        <DataTable
          name="plan"
          label="Planned jobs"
          rows={lines}
          columns={planColumns}
          nameOf={({ title }) => title}
          renderActions={(selection, clear) => {
            const ids = "ids" in selection ? selection.ids : [];
            const areKept = rows.every(({ id, isKept }) => isKept || !ids.includes(id));
            return (
              <>
                <Button size="sm" onClick={() => planner.keep(ids, !areKept)}>
                  <Lock aria-hidden />
                  {areKept ? "Unlock" : "Lock"}
                </Button>
                {ids.length === 1 && (
                  <OrderButtons
                    name="the row"
                    isFirst={rows[0]?.id === ids[0]}
                    isLast={rows.at(-1)?.id === ids[0]}
                    onMove={(by) => planner.move(ids[0] ?? 0, by)}
                  />
                )}
                <Button size="sm" onClick={() => void planner.replace(ids)}>
                  <RefreshCw aria-hidden />
                  Roll again
                </Button>
                <Button
                  size="sm"
                  onClick={() => {
                    planner.remove(ids);
                    clear();
                  }}
                >
                  <Trash2 aria-hidden />
                  Take out
                </Button>
              </>
            );
          }}
        />
      </ListKeys>
    </PlanActions>
  );
}
