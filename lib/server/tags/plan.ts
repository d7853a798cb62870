import { tagHref, tagKinds, tagKindWords } from "@/lib/core/tags/kinds";
import { tagKey } from "@/lib/core/tags/tags";
import { type DeletePlan, formatUse, formatUses, type Use } from "@/lib/core/uses/uses";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { NotFoundError } from "../outcome";
import { inIds, tagTables } from "./tag-tables";

/** What a rename or a merge would do. */
export type TagPlan = {
  /** Records that have any of the tags, by kind. */
  uses: Use[];
  /** The tag that has the wanted name already and is none of those asked about. */
  existing: { id: number; name: string; uses: Use[] } | null;
};

export async function planTagChange(ids: readonly number[], name = ""): Promise<TagPlan> {
  const [uses, existing] = await Promise.all([
    countRecords(ids),
    db().tag.findUnique({ where: { nameKey: tagKey(name) }, select: { id: true, name: true } }),
  ]);
  if (!existing || ids.includes(existing.id)) return { uses, existing: null };
  return { uses, existing: { ...existing, uses: await countRecords([existing.id]) } };
}

export async function planTagDeletion(ids: readonly number[]): Promise<DeletePlan> {
  const tags = await db().tag.findMany({ where: { id: { in: [...ids] } }, select: { name: true } });
  const [first] = tags;
  if (!first) throw new NotFoundError("tag");
  const uses = await countRecords(ids);
  const told = formatUse({ count: tags.length, singular: "tag", plural: "tags" });
  const label = tags.length === 1 ? "Delete tag" : `Delete ${told}`;
  const explanation =
    uses.length > 0
      ? `${capitalized(formatUses(uses))} ${sum(uses) === 1 ? "loses" : "lose"} ${tags.length === 1 ? "it" : "them"} and ${sum(uses) === 1 ? "stays" : "stay"} otherwise as ${sum(uses) === 1 ? "it is" : "they are"}.`
      : `Nothing has ${tags.length === 1 ? "it" : "them"}.`;
  return {
    name: tags.length === 1 ? first.name : told,
    uses: tags.length === 1 ? uses.map((use) => withHref(use, first.name)) : uses,
    choices: [{ mode: "delete", label, explanation, isDestructive: true }],
  };
}

/** A record that has several of the tags counts once. */
async function countRecords(ids: readonly number[]): Promise<Use[]> {
  const counted = tagKinds.map((kind) => {
    const { table, owner } = tagTables[kind];
    const distinct = ids.length === 1 ? Prisma.sql`*` : Prisma.sql`DISTINCT ${owner}`;
    return Prisma.sql`SELECT count(${distinct}) AS count FROM ${table} WHERE tagId IN ${inIds(ids)}`;
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

function sum(uses: readonly Use[]): number {
  return uses.reduce((total, { count }) => total + count, 0);
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
