import { Link } from "@/components/ui/link";
import { formatBytes } from "@/lib/core/text/format-bytes";
import type { StorageDescription } from "@/lib/server/storage/describe";
import { SettingsPanel } from "./settings-panel";

const HOLDS: Record<StorageDescription["folders"][number]["name"], string> = {
  media: "Files of the library, under readable names",
  images: "Splash images",
  cache: "Thumbnails; may be deleted at any time",
  trash: "Files of deleted records, for as long as they can be brought back",
  backups: "Copies of the database, unless another folder was chosen",
};

/** Where everything lies on this machine. */
export function PlacesSection({ storage }: { storage: StorageDescription }) {
  return (
    <SettingsPanel
      id="places"
      title="Places"
      description={
        <>
          Everything stays in one folder on this machine. To use another one, stop the app and start it with{" "}
          <code className="font-mono text-sm text-foreground">PIPELINE_DATA_DIR</code> set to it. What can be
          brought back is on the{" "}
          <Link href="/data" className="text-primary-text underline underline-offset-2">
            Data page
          </Link>
          ; where files come from by themselves is on{" "}
          <Link href="/media/folders" className="text-primary-text underline underline-offset-2">
            Folders
          </Link>
          .
        </>
      }
    >
      <dl className="grid gap-x-6 gap-y-2.5 sm:grid-cols-[auto_minmax(0,1fr)]">
        <dt className="text-dim">Database, {formatBytes(storage.databaseBytes)}</dt>
        <dd className="font-mono text-sm wrap-anywhere">{storage.database}</dd>
        {storage.folders.map(({ name, path }) => (
          <div key={name} className="contents">
            <dt className="text-dim">{HOLDS[name]}</dt>
            <dd className="font-mono text-sm wrap-anywhere">{path}</dd>
          </div>
        ))}
      </dl>
    </SettingsPanel>
  );
}
