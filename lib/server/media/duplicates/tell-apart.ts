import type { DistinctGroups } from "@/lib/core/media/duplicates/schema";
import { idList } from "../../id-list";
import { type Outcome, outcome, UserError } from "../../outcome";
import type { Tx } from "../../tx";

/** Remembers of each group that no two of it are duplicates: they are not offered together again. */
export async function tellApart(tx: Tx, { groups }: DistinctGroups): Promise<Outcome<null>> {
  const pairs = groups.flatMap((ids) => pairsOf([...new Set(ids)].sort((a, b) => a - b)));
  const ids = [...new Set(groups.flat())];
  const [found] = await tx.$queryRaw<{ count: bigint | number }[]>`
    SELECT count(*) AS count FROM MediaAsset WHERE id IN ${idList(ids)}`;
  if (Number(found?.count) !== ids.length)
    throw new UserError("Some of these files are gone by now. Look at them again.");
  await tx.$executeRaw`
    INSERT INTO DistinctPair (aId, bId) SELECT value ->> 0, value ->> 1 FROM json_each(${JSON.stringify(pairs)})
    WHERE true ON CONFLICT (aId, bId) DO NOTHING`;
  const what =
    groups.length === 1 ? `${ids.length} files` : `${groups.length.toLocaleString("en-US")} groups`;
  return outcome(`${what}: no duplicates`, null);
}

function pairsOf(ids: readonly number[]): [number, number][] {
  return ids.flatMap((a, index) => ids.slice(index + 1).map((b): [number, number] => [a, b]));
}
