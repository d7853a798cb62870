import { Panel, PanelHeader } from "@/components/ui/panel";
import type { BackupSummary } from "@/lib/server/backups/queries";
import { BackupTable } from "./backup-table";

/** What other installations keep in the folder that was chosen: a panel for each. */
export function OtherBackups({ backups }: { backups: readonly BackupSummary[] }) {
  const owners = [...new Set(backups.map(({ owner }) => owner ?? ""))];
  return owners.map((owner) => (
    <Panel key={owner} aria-labelledby={`of-${owner}`}>
      <PanelHeader id={`of-${owner}`} title={owner ? `Of ${owner}` : "Of another installation"} />
      <p className="max-w-prose px-4 pb-3 text-sm text-dim">
        Kept in the same folder. They do not count among yours, and are never removed from here.
      </p>
      <BackupTable
        label={`Backups of ${owner || "another installation"}`}
        backups={backups.filter((backup) => (backup.owner ?? "") === owner)}
      />
    </Panel>
  ));
}
