import type { Selection } from "@/lib/core/list/selection";
import { Prisma } from "./generated/prisma/client";
import { idList } from "./id-list";
import { UserError } from "./outcome";
import { requireAsSeen } from "./require-as-seen";
import type { Tx } from "./tx";

export type SelectableTable<Query> = {
  /** The table; its id is `id`. */
  from: Prisma.Sql;
  conditionsOf: (query: Query) => Prisma.Sql[];
  /** "characters" */
  plural: string;
};

/** The ids that a selection of a table stands for; those that are gone by now are left out. */
export async function requireSelectedIds<Query>(
  tx: Pick<Tx, "$queryRaw">,
  selection: Selection<Query>,
  { from, conditionsOf, plural }: SelectableTable<Query>,
): Promise<number[]> {
  const conditions =
    "ids" in selection ? [Prisma.sql`id IN ${idList(selection.ids)}`] : conditionsOf(selection.all);
  const where = conditions.length > 0 ? Prisma.sql`WHERE ${Prisma.join(conditions, " AND ")}` : Prisma.empty;
  const rows = await tx.$queryRaw<{ id: bigint | number }[]>`SELECT id FROM ${from} ${where} ORDER BY id`;
  if ("all" in selection) requireAsSeen(selection.count, rows.length, plural);
  else if (rows.length === 0) throw new UserError(`None of these ${plural} is there any more.`);
  return rows.map(({ id }) => Number(id));
}
