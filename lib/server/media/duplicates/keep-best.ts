import { carryOver } from "@/lib/core/media/duplicates/carry-over";
import type { KeepBest } from "@/lib/core/media/duplicates/schema";
import { idList } from "../../id-list";
import { type Outcome, outcome, UserError } from "../../outcome";
import type { Tx } from "../../tx";
import { readEditable } from "../batch/read-editable";
import { writeEdits } from "../batch/write-edits";
import { nameOf } from "../require-media";

export type KeptBest = { kept: number; deleted: number };

/** Assets that are read and written at a time. */
const SLICE = 500;

/**
 * Keeps the best of groups of duplicates and deletes the others as `deleteMedia` does, in one change: files of the library follow into
 * the trash, files linked in place are not touched.
 */
export async function keepBest(
  tx: Tx,
  { kept, carryOver: isCarried }: Pick<KeepBest, "kept" | "carryOver">,
): Promise<Outcome<KeptBest>> {
  const goes = kept.flatMap((one) => one.goes);
  await requireAll(tx, [...kept.map(({ id }) => id), ...goes]);
  if (isCarried)
    for (let start = 0; start < kept.length; start += SLICE)
      await carry(tx, kept.slice(start, start + SLICE));
  await tx.$executeRaw`DELETE FROM MediaAsset WHERE id IN ${idList(goes)}`;
  return outcome(await sentenceOf(tx, kept, goes.length), { kept: kept.length, deleted: goes.length });
}

type Kept = KeepBest["kept"];

async function requireAll(tx: Tx, ids: readonly number[]): Promise<void> {
  const [found] = await tx.$queryRaw<{ count: bigint | number }[]>`
    SELECT count(*) AS count FROM MediaAsset WHERE id IN ${idList(ids)}`;
  // Who is kept for one and goes for another would be counted once.
  if (Number(found?.count) !== ids.length)
    throw new UserError("Some of these files are gone by now. Nothing was changed; look at them again.");
}

async function carry(tx: Tx, kept: Kept): Promise<void> {
  const media = await readEditable(
    tx,
    kept.flatMap(({ id, goes }) => [id, ...goes]),
  );
  const byId = new Map(media.map((one) => [one.id, one]));
  const edits = kept.flatMap(({ id, goes }) => {
    const before = byId.get(id);
    return before
      ? [
          {
            before,
            after: carryOver(
              before,
              goes.flatMap((gone) => byId.get(gone) ?? []),
            ),
          },
        ]
      : [];
  });
  await writeEdits(
    tx,
    edits.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after)),
  );
}

async function sentenceOf(tx: Tx, kept: Kept, deleted: number): Promise<string> {
  const duplicates = deleted === 1 ? "1 duplicate" : `${deleted.toLocaleString("en-US")} duplicates`;
  if (kept.length !== 1)
    return `Best of ${kept.length.toLocaleString("en-US")} groups kept, ${duplicates} deleted`;
  const only = await tx.mediaAsset.findUniqueOrThrow({
    where: { id: kept[0]?.id },
    select: { title: true, file: { select: { originalName: true } } },
  });
  return `${nameOf(only)} kept, ${duplicates} deleted`;
}
