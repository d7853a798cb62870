import { MediaThumb } from "@/components/media/media-thumb";
import { Link } from "@/components/ui/link";
import { Panel, PanelHeader } from "@/components/ui/panel";
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
      {media.length === 0 ? (
        <p className="px-4 pt-1 pb-4 text-dim">Nothing yet. Drop a finished file on one of its jobs.</p>
      ) : (
        <ul className="grid grid-cols-2 gap-3 px-4 pt-1 pb-4 sm:grid-cols-3 xl:grid-cols-4">
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
      )}
    </Panel>
  );
}
