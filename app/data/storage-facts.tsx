import { Panel, PanelHeader } from "@/components/ui/panel";
import { formatBytes } from "@/lib/core/text/format-bytes";
import type { StorageDescription } from "@/lib/server/storage/describe";

/** Where everything is, how much it takes, and how to back it up. */
export function StorageFacts({ storage }: { storage: StorageDescription }) {
  const facts = [
    { term: "Folder", detail: <code className="font-mono text-sm wrap-anywhere">{storage.folder}</code> },
    { term: "Database", detail: formatBytes(storage.databaseBytes) },
    {
      term: "Files in the library",
      detail: `${storage.files.toLocaleString("en-US")} · ${formatBytes(storage.fileBytes)}`,
    },
    { term: "Files linked in place", detail: storage.linked.toLocaleString("en-US") },
    { term: "Backups", detail: storage.backups.toLocaleString("en-US") },
  ];
  return (
    <Panel aria-labelledby="storage">
      <PanelHeader id="storage" title="On this machine" />
      <dl className="border-t border-line-soft">
        {facts.map(({ term, detail }) => (
          <div
            key={term}
            className="flex min-h-8.5 items-center justify-between gap-4 border-b border-line-soft px-4 py-1"
          >
            <dt className="shrink-0 text-dim">{term}</dt>
            <dd className="text-right tabular-nums">{detail}</dd>
          </div>
        ))}
      </dl>
      <p className="px-4 py-3 text-sm text-dim">
        To back up everything, stop the app and copy this folder. The database is backed up by itself, each
        day and before whatever changes a lot. Nothing here leaves this machine.
      </p>
    </Panel>
  );
}
