import type { SimilarLevel } from "@/lib/core/media/similar/levels";
import { db } from "../../db";
import { remembered } from "../../remembered";
import { currentGroups } from "../similar/comparison";

/** Groups in one statement; between two, other requests have their turn. */
const SLICE = 1_000;

/**
 * The groups of a level in which there is something to decide now: two records at least, which are not all said to be no duplicates. Ids of
 * stored files, where most is to be won first; null before the first comparison of this run.
 */
export async function listLivingGroups(level: SimilarLevel): Promise<number[][] | null> {
  const known = currentGroups();
  if (!known) return null;
  const groups = known.groups[level];
  return remembered(`duplicates ${level} ${known.comparedAt}`, async () => {
    const living: number[][] = [];
    for (let start = 0; start < groups.length; start += SLICE) {
      const slice = groups.slice(start, start + SLICE);
      for (const index of await findUndecided(slice)) living.push(slice[index] ?? []);
    }
    return living;
  });
}

/** Their places in the list. */
async function findUndecided(groups: readonly number[][]): Promise<number[]> {
  const rows = await db().$queryRaw<{ place: bigint | number }[]>`
    WITH member AS MATERIALIZED (
      SELECT g.key AS place, m.id FROM json_each(${JSON.stringify(groups)}) AS g
      CROSS JOIN json_each(g.value) AS f CROSS JOIN MediaAsset m ON m.fileId = f.value
    ), apart AS MATERIALIZED (
      SELECT a.place, count(*) AS pairs FROM DistinctPair d
      JOIN member a ON a.id = d.aId JOIN member b ON b.id = d.bId AND b.place = a.place GROUP BY a.place
    )
    SELECT member.place AS place FROM member LEFT JOIN apart ON apart.place = member.place
    GROUP BY member.place HAVING count(*) > 1 AND count(*) * (count(*) - 1) / 2 > coalesce(max(apart.pairs), 0)
    ORDER BY member.place`;
  return rows.map(({ place }) => Number(place));
}
