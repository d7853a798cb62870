import type { Selection } from "@/lib/core/list/selection";
import type { Noun } from "@/lib/core/text/nouns";
import { formatUse } from "@/lib/core/uses/uses";
import { Prisma } from "./generated/prisma/client";
import { idList } from "./id-list";
import { NotFoundError, UserError } from "./outcome";
import { requireAsSeen } from "./require-as-seen";
import type { Tx } from "./tx";

export type SelectableTable<Query> = {
  /** The table; it has an `id` and a `name`. */
  from: Prisma.Sql;
  conditionsOf: (query: Query) => Prisma.Sql[];
  noun: Noun;
};

export type SelectedRecords = {
  ids: number[];
  /** What they are called inside of a sentence: `Luna Vale`, `12 characters`. */
  whose: string;
  /** At its beginning: `Character Luna Vale`, `12 characters`. */
  who: string;
};

/** The records that a selection of a table stands for; those that are gone by now are left out. */
export async function requireSelected<Query>(
  tx: Pick<Tx, "$queryRaw">,
  selection: Selection<Query>,
  { from, conditionsOf, noun }: SelectableTable<Query>,
): Promise<SelectedRecords> {
  const conditions =
    "ids" in selection ? [Prisma.sql`id IN ${idList(selection.ids)}`] : conditionsOf(selection.all);
  const where = conditions.length > 0 ? Prisma.sql`WHERE ${Prisma.join(conditions, " AND ")}` : Prisma.empty;
  const rows = await tx.$queryRaw<{ id: bigint | number; name: string }[]>`
    SELECT id, name FROM ${from} ${where} ORDER BY id`;
  if ("all" in selection) requireAsSeen(selection.count, rows.length, noun.plural);
  else if (rows.length === 0) {
    if (selection.ids.length === 1) throw new NotFoundError(noun.singular);
    throw new UserError(`None of these ${noun.plural} is there any more.`);
  }
  const ids = rows.map(({ id }) => Number(id));
  const [only, ...others] = rows;
  if (only && others.length === 0)
    return { ids, whose: only.name, who: `${capital(noun.singular)} ${only.name}` };
  const told = formatUse({ count: ids.length, ...noun });
  return { ids, whose: told, who: told };
}

/** What is deleted in one word has to be unused still. */
export function requireUnused({ ids, whose }: SelectedRecords, uses: Record<string, number>): void {
  if (Object.values(uses).every((count) => count === 0)) return;
  const [are, them] = ids.length === 1 ? ["is", "it"] : ["are", "them"];
  throw new UserError(`${whose} ${are} in use by now. Look again at what depends on ${them}.`);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
