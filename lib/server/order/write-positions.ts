import { Prisma } from "../generated/prisma/client";
import type { Tx } from "../tx";

/** Tables whose rows have a place of their own among all others of theirs. */
export type OrderedTable = "Category" | "Ingredient" | "OutputType" | "SavedFilter" | "Prompt";

/** Gives the rows the positions 0, 1, 2 … in the order of `ids`. Rows that have theirs already are not touched. */
export async function writePositions(tx: Tx, table: OrderedTable, ids: readonly number[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE ${Prisma.raw(`"${table}"`)} AS row SET position = place.key
    FROM json_each(${JSON.stringify(ids)}) AS place
    WHERE row.id = place.value AND row.position <> place.key`;
}
