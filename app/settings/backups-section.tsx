import { Link } from "@/components/ui/link";
import type { BackupScheme } from "@/lib/core/backups/retention.mjs";
import { BackupFolderForm } from "./backup-folder-form";
import { BackupSchemeForm } from "./backup-scheme-form";
import { SettingsPanel } from "./settings-panel";

export type BackupsSectionProps = {
  scheme: BackupScheme;
  asItCame: BackupScheme;
  /** The folder that was chosen; empty for the data folder's own. */
  folder: string;
};

/** Where backups go, and how many of the daily ones stay. */
export function BackupsSection({ scheme, asItCame, folder }: BackupsSectionProps) {
  return (
    <SettingsPanel
      id="backups"
      title="Backups"
      description="Made each day, and before imports, restores, upgrades and changes of more than a thousand records. Of those, the ten newest of a kind stay for two weeks; what you make by hand stays until you delete it."
      aside={
        <Link href="/data/backups" className="hover:text-foreground">
          All backups
        </Link>
      }
    >
      <div className="grid gap-6">
        <BackupSchemeForm scheme={scheme} asItCame={asItCame} />
        <BackupFolderForm path={folder} />
      </div>
    </SettingsPanel>
  );
}
