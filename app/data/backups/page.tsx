import { Archive } from "lucide-react";
import type { Metadata } from "next";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { formatBytes } from "@/lib/core/text/format-bytes";
import { automaticBackupProblem } from "@/lib/server/backups/make-or-note";
import { describeBackupFolder, listBackups } from "@/lib/server/backups/queries";
import { lastRestore } from "@/lib/server/backups/restore-backup";
import { BackUpNow } from "./back-up-now";
import { BackupNotes } from "./backup-notes";
import { BackupTable } from "./backup-table";
import { OtherBackups } from "./other-backups";

export const metadata: Metadata = { title: "Backups" };

export default async function BackupsPage() {
  const all = await listBackups();
  const backups = all.filter(({ owner }) => owner === null);
  const place = describeBackupFolder();
  const total = backups.reduce((sum, { size }) => sum + size, 0);
  return (
    <>
      <PageHeader
        title="Backups"
        description={
          backups.length === 0
            ? "Copies of the database, made by themselves each day and before whatever changes a lot."
            : `${backups.length === 1 ? "1 backup" : `${backups.length} backups`}, ${formatBytes(total)}. One is made each day, and before whatever changes a lot.`
        }
        actions={<BackUpNow />}
      />
      <div className="grid gap-4">
        <BackupNotes restored={lastRestore()} problem={automaticBackupProblem()} place={place} />
        <Panel aria-label="Backups">
          {backups.length > 0 ? (
            <BackupTable label="Backups" backups={backups} />
          ) : (
            <EmptyState
              icon={Archive}
              title="No backups yet"
              description="The first one is made by itself, within an hour of your first change."
            />
          )}
        </Panel>
        <OtherBackups backups={all.filter(({ owner }) => owner !== null)} />
        <p className="max-w-prose text-sm text-dim">
          A backup holds every record and setting. Files of the library are not in it: they stay in their
          folders, and deleted ones in the trash, where a restore finds them again. Backups lie in{" "}
          <code className="font-mono wrap-anywhere text-foreground">{place.folder}</code>;{" "}
          <Link href="/settings#backups" className="text-primary-text underline underline-offset-2">
            another folder, and how many stay
          </Link>
          , is a setting.
        </p>
      </div>
    </>
  );
}
