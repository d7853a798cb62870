import type { TagSelection } from "@/lib/core/tags/schema";
import { Prisma } from "../generated/prisma/client";
import { idList } from "../id-list";
import { NotFoundError } from "../outcome";
import { requireAsSeen } from "../require-as-seen";
import type { Tx } from "../tx";
import { tagConditions } from "./queries";

/** The tags that a selection stands for, by name. Those that are gone by now are left out. */
export async function requireSelectedTags(
  tx: Pick<Tx, "$queryRaw">,
  selection: TagSelection,
): Promise<{ id: number; name: string }[]> {
  const where =
    "ids" in selection ? [Prisma.sql`id IN ${idList(selection.ids)}`] : tagConditions(selection.all);
  const rows = await tx.$queryRaw<{ id: bigint | number; name: string }[]>`
    SELECT id, name FROM Tag ${where.length > 0 ? Prisma.sql`WHERE ${Prisma.join(where, " AND ")}` : Prisma.empty} ORDER BY nameKey`;
  if ("all" in selection) requireAsSeen(selection.count, rows.length, "tags");
  if (rows.length === 0) throw new NotFoundError("tag");
  return rows.map(({ id, name }) => ({ id: Number(id), name }));
}
