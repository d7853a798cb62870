import { type TagKind, tagKinds } from "@/lib/core/tags/kinds";
import type { TagListQuery } from "@/lib/core/tags/list";
import { tagKey } from "@/lib/core/tags/tags";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { idList } from "../id-list";
import { inOrderOf, pageOfIds } from "../page-of-ids";
import { remembered } from "../remembered";
import { tagTables } from "./tag-tables";

const PAGE_SIZE = 50;

/** One line of the list. */
export type TagSummary = Awaited<ReturnType<typeof listTags>>["tags"][number];

/** One page of the tags with what uses them. Counting the media of common tags takes a while, so an answer is kept until the next write. */
export async function listTags(query: TagListQuery) {
  return remembered(`tags ${JSON.stringify(query)}`, async () => {
    const { ids, ...page } = await pageOfIds({
      from: Prisma.sql`Tag`,
      where: tagConditions(query),
      orderBy: ORDERS[query.sort],
      page: query.page,
      pageSize: PAGE_SIZE,
    });
    const [rows, counts] = await Promise.all([
      db().tag.findMany({ where: { id: { in: ids } }, select: { id: true, name: true, createdAt: true } }),
      countUses(ids),
    ]);
    const tags = inOrderOf(ids, rows).map((tag) => ({ ...tag, uses: counts.get(tag.id) ?? {} }));
    return { tags, ...page };
  });
}

/** Tags that a form offers while typing. */
export async function listTagNames(): Promise<string[]> {
  const tags = await db().tag.findMany({
    orderBy: { nameKey: "asc" },
    take: OFFERED,
    select: { name: true },
  });
  return tags.map(({ name }) => name);
}

/** Beyond this a list of suggestions costs more than it helps; typing the tag still works. */
const OFFERED = 2_000;

/** How many records of each kind use each tag; kinds that do not are left out. */
async function countUses(tagIds: readonly number[]): Promise<Map<number, Partial<Record<TagKind, number>>>> {
  const counted = tagKinds.map(
    (kind) => Prisma.sql`
      SELECT tagId, ${kind} AS kind, count(*) AS uses FROM ${tagTables[kind].table}
      WHERE tagId IN ${idList(tagIds)} GROUP BY tagId`,
  );
  const rows = await db().$queryRaw<{ tagId: bigint | number; kind: TagKind; uses: bigint | number }[]>`
    ${Prisma.join(counted, " UNION ALL ")}`;
  const counts = new Map<number, Partial<Record<TagKind, number>>>();
  for (const { tagId, kind, uses } of rows)
    counts.set(Number(tagId), { ...counts.get(Number(tagId)), [kind]: Number(uses) });
  return counts;
}

/** What the filters of the list ask of a tag. */
export function tagConditions({ q, use }: TagListQuery): Prisma.Sql[] {
  const isUsedBy = (kind: TagKind) =>
    Prisma.sql`EXISTS (SELECT 1 FROM ${tagTables[kind].table} WHERE tagId = Tag.id)`;
  return [
    // Not LIKE: somebody who types % or _ means just that.
    ...(q ? [Prisma.sql`instr(nameKey, ${tagKey(q)}) > 0`] : []),
    ...(use === "none" ? tagKinds.map((kind) => Prisma.sql`NOT ${isUsedBy(kind)}`) : []),
    ...(use && use !== "none" ? [isUsedBy(use)] : []),
  ];
}

const USES = Prisma.join(
  tagKinds.map((kind) => Prisma.sql`(SELECT count(*) FROM ${tagTables[kind].table} WHERE tagId = Tag.id)`),
  " + ",
);

const ORDERS: Record<TagListQuery["sort"], Prisma.Sql> = {
  name: Prisma.sql`nameKey`,
  "-name": Prisma.sql`nameKey DESC`,
  uses: Prisma.sql`${USES}, nameKey`,
  "-uses": Prisma.sql`${USES} DESC, nameKey`,
  created: Prisma.sql`createdAt, id`,
  "-created": Prisma.sql`createdAt DESC, id DESC`,
};
