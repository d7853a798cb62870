import { PORTION, REFRESH } from "@/prisma/derived/media-search.mjs";
import type { Tx } from "../tx";

/**
 * Indexes anew what the transaction made stale, a portion of it when that is very much; the last thing that every write does.
 *
 * @returns whether more is left, for transactions of their own
 */
export async function refreshMediaSearch(tx: Tx): Promise<boolean> {
  const stale = await tx.$queryRaw<unknown[]>`SELECT 1 FROM MediaSearchStale LIMIT ${PORTION + 1}`;
  if (stale.length === 0) return false;
  for (const statement of REFRESH) await tx.$executeRawUnsafe(statement);
  return stale.length > PORTION;
}
