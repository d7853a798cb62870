import { MediaThumb } from "@/components/media/media-thumb";
import { Link } from "@/components/ui/link";
import { Panel, PanelHeader } from "@/components/ui/panel";
import { libraryHref } from "@/lib/core/media/search/address";
import type { ProjectMediaLine } from "@/lib/server/projects/work";

/** The newest pictures and clips of its jobs; nothing while there are none. */
export function ProjectMedia({ id, media }: { id: number; media: readonly ProjectMediaLine[] }) {
  if (media.length === 0) return null;
  return (
    <Panel aria-labelledby="project-media">
      <PanelHeader
        id="project-media"
        title="Recent media"
        aside={
          <Link href={libraryHref({ project: id })} className="hover:text-foreground">
            All media
          </Link>
        }
      />
      <ul className="grid grid-cols-2 gap-3 px-4 pt-1 pb-4 sm:grid-cols-4 xl:grid-cols-8">
        {media.map(({ file, ...asset }) => (
          <li key={asset.id} className="min-w-0">
            <Link href={`/media/${asset.id}`} className="group block rounded-md">
              <MediaThumb id={asset.id} file={file} title={asset.title} />
              <span className="mt-1.5 block truncate text-sm text-dim group-hover:text-foreground">
                {asset.title || "Untitled"}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
