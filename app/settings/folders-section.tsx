import { Link } from "@/components/ui/link";
import type { FolderSummary } from "@/lib/server/folders/queries";
import { SettingsPanel } from "./settings-panel";

/** Folders that files come from by themselves; each is changed on its own page. */
export function FoldersSection({ folders }: { folders: readonly FolderSummary[] }) {
  return (
    <SettingsPanel
      id="folders"
      title="Folders"
      description="New files in these folders come into the library by themselves. They belong to this machine and stay out of exports."
      aside={
        <span className="flex flex-wrap gap-x-4">
          <Link href="/data/changes?kind=MediaFolder" className="hover:text-foreground">
            History
          </Link>
          <Link href="/media/folders" className="hover:text-foreground">
            {folders.length === 0 ? "Add a folder" : "All folders"}
          </Link>
        </span>
      }
    >
      {folders.length === 0 ? (
        <p className="text-dim">None yet.</p>
      ) : (
        <ul className="divide-y divide-line-soft border-y border-line-soft">
          {folders.map(({ id, path, isWatched, mode }) => (
            <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-1.5">
              <Link
                href={`/media/folders/${id}`}
                className="min-w-0 font-mono text-sm wrap-anywhere hover:text-primary-text"
              >
                {path}
              </Link>
              <span className="text-sm text-dim">
                {isWatched ? "Watched" : "Taken in once"}, {mode === "link" ? "linked in place" : "copied in"}
              </span>
            </li>
          ))}
        </ul>
      )}
    </SettingsPanel>
  );
}
