import { tagHref, tagKinds, tagKindWords } from "@/lib/core/tags/kinds";
import type { TagSelection } from "@/lib/core/tags/schema";
import { tagKey } from "@/lib/core/tags/tags";
import { type DeletePlan, formatUse, type Use } from "@/lib/core/uses/uses";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { idList } from "../id-list";
import { requireSelectedTags } from "./selected-tags";
import { tagTables } from "./tag-tables";

/** What a rename or a merge would do. */
export type TagPlan = {
  /** Records that have any of the tags, by kind. */
  uses: Use[];
  /** The tag that has the wanted name already and is none of those asked about. */
  existing: { id: number; name: string; uses: Use[] } | null;
};

export async function planTagChange(selection: TagSelection, name = ""): Promise<TagPlan> {
  const ids = (await requireSelectedTags(db(), selection)).map(({ id }) => id);
  const [uses, existing] = await Promise.all([
    countRecords(ids),
    db().tag.findUnique({ where: { nameKey: tagKey(name) }, select: { id: true, name: true } }),
  ]);
  if (!existing || ids.includes(existing.id)) return { uses, existing: null };
  return { uses, existing: { ...existing, uses: await countRecords([existing.id]) } };
}

export async function planTagDeletion(selection: TagSelection): Promise<DeletePlan> {
  const tags = await requireSelectedTags(db(), selection);
  const uses = await countRecords(tags.map(({ id }) => id));
  const [first] = tags;
  const only = tags.length === 1 ? first?.name : undefined;
  const told = formatUse({ count: tags.length, singular: "tag", plural: "tags" });
  return {
    name: only ?? told,
    uses: only ? uses.map((use) => withHref(use, only)) : uses,
    choices: [
      {
        mode: "delete",
        label: only ? "Delete tag" : `Delete ${told}`,
        explanation:
          uses.length > 0 ? "What is tagged stays, without it. Undo brings it back." : "Undo brings it back.",
        isDestructive: true,
      },
    ],
  };
}

/** A record that has several of the tags counts once. */
async function countRecords(ids: readonly number[]): Promise<Use[]> {
  const counted = tagKinds.map((kind) => {
    const { table, owner } = tagTables[kind];
    const distinct = ids.length === 1 ? Prisma.sql`*` : Prisma.sql`DISTINCT ${owner}`;
    return Prisma.sql`SELECT count(${distinct}) AS count FROM ${table} WHERE tagId IN ${idList(ids)}`;
  });
  const rows = await db().$queryRaw<{ count: bigint | number }[]>`${Prisma.join(counted, " UNION ALL ")}`;
  return tagKinds
    .map((kind, index) => {
      const { singular, plural } = tagKindWords[kind];
      return { count: Number(rows[index]?.count ?? 0), singular, plural };
    })
    .filter(({ count }) => count > 0);
}

function withHref(use: Use, tag: string): Use {
  const kind = tagKinds.find((one) => tagKindWords[one].plural === use.plural);
  return { ...use, href: kind && tagHref(kind, tag) };
}
