import { changeHref } from "@/lib/core/changes/list";
import { UserError } from "../outcome";
import type { Tx } from "../tx";
import { listLaterChanges } from "./later-changes";

/**
 * Why a change cannot be taken back: names the newest of the changes that stand in the way, which is the one to undo first, says how many
 * more there are, and links to it.
 */
export async function refusalOf(tx: Tx, changeId: number): Promise<UserError> {
  const ids = await listLaterChanges(tx, changeId);
  const newest = ids[0] && (await tx.change.findUnique({ where: { id: ids[0] } }));
  if (!newest)
    return new UserError("Something newer stands in the place of this change. Undo the newer changes first.");
  const more = ids.length - 1;
  const others =
    more > 0 ? ` and ${more.toLocaleString("en-US")} more ${more === 1 ? "change" : "changes"}` : "";
  const way =
    newest.purgedAt === null
      ? "Undo that first."
      : "That cannot be taken back any more: something of it was deleted for good.";
  return new UserError(`Later work depends on this: “${newest.sentence}”${others}. ${way}`, undefined, [
    { label: newest.sentence, href: changeHref(newest.id) },
  ]);
}

/** Throws when something that the change touched was deleted for good: a record, or the file of one. */
export async function requireNothingPurged(
  tx: Tx,
  change: { id: number; purgedAt: Date | null },
): Promise<void> {
  if (change.purgedAt)
    throw new UserError("This cannot be taken back any more: something of it was deleted for good.");
  const [gone] = await tx.$queryRaw<unknown[]>`
    WITH file AS (
      SELECT DISTINCT coalesce(json_extract(before, '$.fileId'), json_extract(before, '$.imageId')) AS id FROM ChangeRow
      WHERE changeId = ${change.id} AND before IS NOT NULL
        AND "table" IN ('MediaAsset', 'Character', 'Archetype', 'Project', 'TopLayerClip')
    )
    SELECT 1 FROM file WHERE id IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM StoredFile WHERE StoredFile.id = file.id AND place <> 'purging') LIMIT 1`;
  if (gone) throw new UserError("This cannot be taken back any more: its file was deleted for good.");
}
