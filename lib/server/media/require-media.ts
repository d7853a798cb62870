import { NotFoundError } from "../outcome";
import { selectTags, tagNames } from "../tags/tag-rows";
import type { Tx } from "../tx";

/** An asset as the mutations need it; tags as names. */
export type StoredMedia = Awaited<ReturnType<typeof requireMedia>>;

export async function requireMedia(tx: Tx, id: number) {
  const media = await tx.mediaAsset.findUnique({
    where: { id },
    select: {
      id: true,
      jobId: true,
      characterId: true,
      outputTypeId: true,
      fileId: true,
      title: true,
      description: true,
      seoTitle: true,
      seoDescription: true,
      prompt: true,
      notes: true,
      autoFields: true,
      tags: selectTags,
      file: { select: { originalName: true, place: true, generation: { select: { prompt: true } } } },
    },
  });
  if (!media) throw new NotFoundError("file");
  return { ...media, tags: tagNames(media.tags) };
}

/** What it is called in a sentence: its title, else the name its file came with. */
export function nameOf({ title, file }: { title: string; file: { originalName: string } | null }): string {
  return title || file?.originalName || "Untitled file";
}
