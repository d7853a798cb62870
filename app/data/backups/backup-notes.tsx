import { RelativeTime } from "@/components/ui/relative-time";
import { UndoRestore } from "./undo-restore";

export type BackupNotesProps = {
  restored: { at: Date; undoName: string } | null;
  /** Why the last automatic backup could not be made. */
  problem: string | null;
  place: { folder: string; chosen: string | null; isReachable: boolean };
};

/** What a person should know of backups just now. */
export function BackupNotes({ restored, problem, place }: BackupNotesProps) {
  return (
    <>
      {restored && (
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 rounded-lg border border-line-soft bg-primary-tint px-4 py-3">
          <p>
            A backup was restored <RelativeTime at={restored.at} />. What was there before is kept as a
            backup.
          </p>
          <UndoRestore name={restored.undoName} />
        </div>
      )}
      {problem && (
        <p role="alert" className="rounded-lg border border-failed bg-panel px-4 py-3">
          The last automatic backup could not be made. {problem}
        </p>
      )}
      {!place.isReachable && (
        <p role="alert" className="rounded-lg border border-failed bg-panel px-4 py-3">
          The folder <code className="font-mono text-sm wrap-anywhere">{place.chosen}</code> cannot be
          reached. Until it can, backups go into the data folder.
        </p>
      )}
    </>
  );
}
