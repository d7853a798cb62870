import { Panel, PanelHeader } from "@/components/ui/panel";
import { tableLabels } from "@/lib/core/transfer/import-view";
import type { RecordChange } from "@/lib/core/transfer/merge";
import { type TableName, tableNames } from "@/lib/core/transfer/table-names";
import type { MergePlan } from "@/lib/server/transfer/merge/merge-process";
import { cn } from "@/lib/utils";

export type Shown = { table: TableName; change: RecordChange };

const COLUMNS: { change: RecordChange; label: string }[] = [
  { change: "added", label: "Added" },
  { change: "updated", label: "Updated" },
  { change: "conflict", label: "In conflict" },
  { change: "unchanged", label: "Unchanged" },
  { change: "skipped", label: "Skipped" },
  { change: "removed", label: "Removed" },
];

type Props = { plan: MergePlan; shown: Shown | null; onShow: (shown: Shown) => void };

/** How the records of each table stand to what is here; a number shows them below. */
export function CountsTable({ plan, shown, onShow }: Props) {
  const names = tableNames.filter((name) => plan.tables[name]);
  const columns = COLUMNS.filter(
    ({ change }) => change !== "removed" || names.some((name) => plan.tables[name]?.removed),
  );
  return (
    <Panel aria-labelledby="by-table">
      <PanelHeader id="by-table" title="By kind" />
      <div className="overflow-x-auto border-t border-line-soft">
        <table className="w-full min-w-140">
          <thead>
            <tr className="text-left text-sm text-dim">
              <th scope="col" className="px-4 py-2 font-medium">
                Kind
              </th>
              {columns.map(({ change, label }) => (
                <th key={change} scope="col" className="px-4 py-2 text-right font-medium whitespace-nowrap">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {names.map((name) => (
              <tr key={name} className="border-t border-line-soft">
                <th scope="row" className="px-4 py-1 text-left font-normal whitespace-nowrap">
                  {tableLabels[name]}
                </th>
                {columns.map(({ change, label }) => {
                  const count = plan.tables[name]?.[change] ?? 0;
                  const told =
                    change === "conflict" ? toldConflicts(plan, name) : count.toLocaleString("en-US");
                  return (
                    <td key={change} className="px-4 py-1 text-right tabular-nums">
                      {count === 0 ? (
                        <span className="text-faint">0</span>
                      ) : (
                        <button
                          type="button"
                          aria-label={`${tableLabels[name]}: ${told} ${label.toLowerCase()}`}
                          aria-pressed={shown?.table === name && shown.change === change}
                          onClick={() => onShow({ table: name, change })}
                          className={cn(
                            "min-h-6 rounded-sm px-1.5 text-primary-text hover:bg-raised aria-pressed:bg-primary-tint",
                            change === "conflict" && "text-in-progress",
                          )}
                        >
                          {told}
                        </button>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

/** `2 of 3` once one is decided otherwise than to keep mine. */
function toldConflicts(plan: MergePlan, name: TableName): string {
  const { conflict = 0, taken = 0, doubled = 0 } = plan.tables[name] ?? {};
  const told = (count: number) => count.toLocaleString("en-US");
  return taken + doubled > 0 ? `${told(conflict - taken - doubled)} of ${told(conflict)}` : told(conflict);
}
