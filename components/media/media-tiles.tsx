"use client";

import { MediaThumb, type MediaThumbProps } from "@/components/media/media-thumb";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { cn } from "@/lib/utils";

type TileFile = NonNullable<MediaThumbProps["file"]> & { originalName?: string; missingAt?: Date | null };

export type MediaTilesProps = {
  media: readonly { id: number; title: string; file: TileFile | null }[];
  /** How many stand in a row of a wider window. */
  className: string;
  /** Says of each whether its file is missing, or whether it has none. */
  tellsMissing?: boolean;
};

/** Some pictures and clips with their titles, each leading to its page. */
export function MediaTiles({ media, className, tellsMissing = false }: MediaTilesProps) {
  return (
    <ul className={cn("grid grid-cols-2 gap-3", className)}>
      {media.map(({ id, file, title }) => (
        <li key={id} className="min-w-0">
          <Link href={`/media/${id}`} className="group block rounded-md">
            <MediaThumb id={id} file={file} title="" />
            <span className="mt-1.5 block truncate text-sm text-dim group-hover:text-foreground">
              {title || file?.originalName || "Untitled"}
            </span>
          </Link>
          {tellsMissing && file?.missingAt && <Badge variant="failed">File is missing</Badge>}
          {tellsMissing && !file && <Badge variant="warning">No file</Badge>}
        </li>
      ))}
    </ul>
  );
}
