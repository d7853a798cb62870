import type { MediaRecord } from "@/lib/server/media/record";

/** What is known of a file before it is shown. */
export type ViewerFile = NonNullable<MediaRecord["file"]>;

/** The bytes themselves. With its hash in it the address is another one when the file is. */
export function fileSource(id: number, { hash }: Pick<ViewerFile, "hash">): string {
  return hash ? `/api/media/${id}/file?v=${hash}` : `/api/media/${id}/file`;
}
