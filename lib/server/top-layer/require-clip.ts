import { NotFoundError } from "../outcome";
import { selectTags, tagNames } from "../tags/tag-rows";
import type { Tx } from "../tx";

/** A clip as the mutations need it; tags as names. */
export async function requireClip(tx: Pick<Tx, "topLayerClip">, id: number) {
  const clip = await tx.topLayerClip.findUnique({
    where: { id },
    select: {
      id: true,
      fileId: true,
      title: true,
      description: true,
      seoTitle: true,
      seoDescription: true,
      notes: true,
      tags: selectTags,
    },
  });
  if (!clip) throw new NotFoundError("top layer clip");
  return { ...clip, tags: tagNames(clip.tags) };
}
