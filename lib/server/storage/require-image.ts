import { UserError } from "../outcome";
import type { Tx } from "../tx";

/** Makes sure that a splash image can be pointed at: an uploaded picture, not a file of the library. */
export async function requireImage(tx: Tx, imageId: number | null): Promise<void> {
  if (imageId === null) return;
  const image = await tx.storedFile.findUnique({
    where: { id: imageId },
    select: { area: true, kind: true },
  });
  if (image?.area === "images" && image.kind === "image") return;
  throw new UserError("The picture is not there any more.", {
    imageId: "This picture is not there any more. Choose it again.",
  });
}
