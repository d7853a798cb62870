import { MediaTiles } from "@/components/media/media-tiles";
import { Link } from "@/components/ui/link";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import { libraryHref } from "@/lib/core/media/search/address";
import type { CharacterMedia as CharacterMediaLine } from "@/lib/server/characters/work";

export type CharacterMediaProps = { id: number; media: CharacterMediaLine[] };

/** Its newest pictures and clips. */
export function CharacterMedia({ id, media }: CharacterMediaProps) {
  return (
    <Panel aria-labelledby="character-media">
      <PanelHeader
        id="character-media"
        title="Recent media"
        aside={
          media.length > 0 && (
            <Link href={libraryHref({ character: id })} className="hover:text-foreground">
              All media
            </Link>
          )
        }
      />
      <PanelBody>
        {media.length === 0 ? (
          <p className="text-dim">Nothing yet. Drop a finished file on one of its jobs.</p>
        ) : (
          <MediaTiles media={media} className="sm:grid-cols-3 xl:grid-cols-4" />
        )}
      </PanelBody>
    </Panel>
  );
}
