import { ChangeList } from "@/components/changes/change-list";
import { Panel, PanelHeader } from "@/components/ui/panel";
import type { ChangeLine } from "@/lib/server/changes/queries";

/** What was changed of a record, at the end of its page. */
export function HistoryPanel({ changes, className }: { changes: ChangeLine[]; className?: string }) {
  return (
    <Panel aria-labelledby="history" className={className}>
      <PanelHeader id="history" title="History" />
      <ChangeList changes={changes} />
    </Panel>
  );
}
