import { Folder } from "lucide-react";
import { Link } from "@/components/ui/link";
import { describeCounts } from "@/lib/core/intake/progress";
import type { FolderSummary } from "@/lib/server/folders/queries";
import { FolderActions } from "./folder-actions";
import { FolderState } from "./folder-state";

/** One folder: where it is, what is taken of it, how far that is. */
export function FolderRow({ folder }: { folder: FolderSummary }) {
  const { id, name, path, counts } = folder;
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 px-4 py-3">
      <Folder aria-hidden className="mt-0.5 size-4 shrink-0 text-faint max-sm:hidden" />
      <div className="min-w-0 flex-1 basis-64">
        <Link href={`/media/folders/${id}`} className="font-medium hover:text-primary-text">
          {name}
        </Link>
        <p className="font-mono text-sm wrap-anywhere text-faint">{path}</p>
        <p className="mt-0.5 text-sm text-pretty text-dim">{describeTaking(folder)}</p>
      </div>
      <div className="min-w-0 basis-72 max-sm:basis-full">
        <FolderState folder={folder} />
        <p className="mt-0.5 text-sm text-dim tabular-nums">{describeCounts(counts)}</p>
      </div>
      <FolderActions folder={folder} />
    </li>
  );
}

/** `Linked in place, with subfolders, *.png, jobs into Autumn`. */
export function describeTaking({ mode, includeSubfolders, patterns, project }: FolderSummary): string {
  const parts = [
    mode === "link" ? "Linked in place" : "Copied in",
    includeSubfolders ? "with subfolders" : "without subfolders",
    patterns,
    project && `jobs into ${project.name}`,
  ];
  return parts.filter(Boolean).join(", ");
}
