import { MediaTiles } from "@/components/media/media-tiles";
import { Link } from "@/components/ui/link";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
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
      <PanelBody>
        <MediaTiles media={media} className="sm:grid-cols-4 xl:grid-cols-8" />
      </PanelBody>
    </Panel>
  );
}
