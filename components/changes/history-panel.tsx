import { ChangeList } from "@/components/changes/change-list";
import { Link } from "@/components/ui/link";
import { Panel, PanelHeader } from "@/components/ui/panel";
import { changeHref } from "@/lib/core/changes/list";
import { historyHref, type RecordTable } from "@/lib/core/changes/record-kinds";
import type { ChangeLine } from "@/lib/server/changes/queries";

export type HistoryPanelProps = {
  record: { table: RecordTable; id: number };
  /** Its newest changes. */
  changes: ChangeLine[];
  className?: string;
};

/** What was changed of a record, at the end of its page. */
export function HistoryPanel({ record, changes, className }: HistoryPanelProps) {
  return (
    <Panel aria-labelledby="history" className={className}>
      <PanelHeader
        id="history"
        title="History"
        aside={
          <Link href={historyHref(record.table, record.id)} className="hover:text-foreground">
            All of it
          </Link>
        }
      />
      <ChangeList changes={changes} hrefOf={({ id }) => changeHref(id)} />
    </Panel>
  );
}
