import { REFRESH } from "@/prisma/derived/media-search.mjs";
import type { Tx } from "../tx";

/** Indexes anew what the transaction made stale; the last thing that every write does. */
export async function refreshMediaSearch(tx: Tx): Promise<void> {
  const stale = await tx.$queryRaw<unknown[]>`SELECT 1 FROM MediaSearchStale LIMIT 1`;
  if (stale.length === 0) return;
  for (const statement of REFRESH) await tx.$executeRawUnsafe(statement);
}
