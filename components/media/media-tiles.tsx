import { MediaThumb, type MediaThumbProps } from "@/components/media/media-thumb";
import { Link } from "@/components/ui/link";
import { cn } from "@/lib/utils";

export type MediaTilesProps = {
  media: readonly Pick<MediaThumbProps, "id" | "file" | "title">[];
  /** How many stand in a row of a wider window. */
  className: string;
};

/** Some pictures and clips with their titles, each leading to its page. */
export function MediaTiles({ media, className }: MediaTilesProps) {
  return (
    <ul className={cn("grid grid-cols-2 gap-3 px-4 pt-1 pb-4", className)}>
      {media.map(({ id, file, title }) => (
        <li key={id} className="min-w-0">
          <Link href={`/media/${id}`} className="group block rounded-md">
            <MediaThumb id={id} file={file} title={title} />
            <span className="mt-1.5 block truncate text-sm text-dim group-hover:text-foreground">
              {title || "Untitled"}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
