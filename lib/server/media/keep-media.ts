import type { KeptMedia } from "@/lib/core/media/edit";
import { NotFoundError, type Outcome, outcome } from "../outcome";
import type { Tx } from "../tx";
import { nameOf } from "./require-media";

/** Approves one of two and rejects the other, as one change. */
export async function keepMedia(tx: Tx, { keep, reject }: KeptMedia): Promise<Outcome<null>> {
  const kept = await requireNamed(tx, keep);
  const rejected = await requireNamed(tx, reject);
  const set = async (id: number, quality: "approved" | "rejected") =>
    tx.mediaAsset.updateMany({ where: { id, quality: { not: quality } }, data: { quality } });
  await set(keep, "approved");
  await set(reject, "rejected");
  return outcome(`${kept} kept, ${rejected} rejected`, null);
}

async function requireNamed(tx: Tx, id: number): Promise<string> {
  const media = await tx.mediaAsset.findUnique({
    where: { id },
    select: { title: true, file: { select: { originalName: true } } },
  });
  if (!media) throw new NotFoundError("file");
  return nameOf(media);
}
