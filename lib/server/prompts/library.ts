import type { PromptListQuery, PromptSort } from "@/lib/core/prompts/list";
import { splitNegative } from "@/lib/core/prompts/negative";
import type { PromptStatus } from "@/lib/core/prompts/status";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { idList } from "../id-list";
import { inOrderOf, pageOfIds } from "../page-of-ids";
import { promptConditions } from "./conditions";

const PAGE_SIZE = 50;

/** Characters of a prompt that a line has room for. */
const SHOWN = 200;

/** A prompt as a line of the library. */
export type ListedPrompt = {
  id: number;
  label: string;
  /** How it begins. */
  text: string;
  status: PromptStatus;
  isStarred: boolean;
  jobId: number | null;
  character: string | null;
  project: string | null;
  copyCount: number;
  createdAt: Date;
  updatedAt: Date;
};

/** A page of all prompts that a query leaves. */
export async function listPrompts(query: PromptListQuery) {
  const { ids, ...page } = await pageOfIds({
    from: Prisma.sql`Prompt`,
    where: promptConditions(query),
    orderBy: orderBy(orderOf(query.sort)),
    page: query.page,
    pageSize: PAGE_SIZE,
  });
  const [rows, names] = await Promise.all([listRows(ids), namesOf(query)]);
  return { prompts: rows, names, ...page };
}

export type PromptLibrary = Awaited<ReturnType<typeof listPrompts>>;

type Order = { column: Prisma.Sql; isFalling: boolean };

function orderOf(sort: PromptSort): Order {
  const isFalling = sort.startsWith("-");
  return { column: COLUMNS[sort.replace("-", "") as keyof typeof COLUMNS], isFalling };
}

const COLUMNS = {
  created: Prisma.sql`createdAt`,
  changed: Prisma.sql`updatedAt`,
  status: Prisma.sql`status`,
  place: Prisma.sql`position`,
};

function orderBy({ column, isFalling }: Order): Prisma.Sql {
  return isFalling ? Prisma.sql`${column} DESC, id DESC` : Prisma.sql`${column}, id`;
}

/** The prompts before and after one in the list of a query, also when it has left that list: where it would stand. */
export async function getPromptNeighbours(id: number, query: PromptListQuery) {
  const order = orderOf(query.sort);
  const where = promptConditions(query);
  const [previous, next] = await Promise.all([
    nearest(id, { ...order, isFalling: !order.isFalling }, where),
    nearest(id, order, where),
  ]);
  return { previous, next };
}

/** The first one behind it in an order. */
async function nearest(id: number, order: Order, where: readonly Prisma.Sql[]): Promise<number | null> {
  const { column, isFalling } = order;
  const place = Prisma.sql`(SELECT ${column}, id FROM Prompt WHERE id = ${id})`;
  const isBehind = isFalling
    ? Prisma.sql`(${column}, id) < ${place}`
    : Prisma.sql`(${column}, id) > ${place}`;
  const [row] = await db().$queryRaw<{ id: number | bigint }[]>`
    SELECT id FROM Prompt WHERE ${Prisma.join([...where, isBehind], " AND ")} ORDER BY ${orderBy(order)} LIMIT 1`;
  return row ? Number(row.id) : null;
}

async function listRows(ids: readonly number[]): Promise<ListedPrompt[]> {
  type Raw = Omit<ListedPrompt, "copyCount" | "isStarred"> & {
    copyCount: bigint | number;
    isStarred: boolean | number;
  };
  const rows = await db().$queryRaw<Raw[]>`
    SELECT p.id, p.label, substr(p.text, 1, ${SHOWN}) AS text, p.status, p.isStarred, p.jobId, p.createdAt, p.updatedAt,
      Character.name AS character, Project.name AS project,
      (SELECT count(*) FROM PromptCopy WHERE promptId = p.id) AS copyCount
    FROM Prompt p LEFT JOIN Job ON Job.id = p.jobId LEFT JOIN Character ON Character.id = Job.characterId
      LEFT JOIN Project ON Project.id = p.projectId
    WHERE p.id IN ${idList(ids)}`;
  return inOrderOf(
    ids,
    rows.map((row) => ({ ...row, isStarred: Boolean(row.isStarred), copyCount: Number(row.copyCount) })),
  );
}

async function namesOf({ project, character }: PromptListQuery) {
  const select = { name: true } as const;
  const [projectRow, characterRow] = await Promise.all([
    typeof project === "number" ? db().project.findUnique({ where: { id: project }, select }) : null,
    character === null ? null : db().character.findUnique({ where: { id: character }, select }),
  ]);
  return {
    project: project === "none" ? "none" : (projectRow?.name ?? null),
    character: characterRow?.name ?? null,
  };
}

/** Copies and earlier texts that a prompt's page shows, and those that media are looked for by. */
const RECENT = 20;
const LOOKED_FOR = 500;
const MEDIA_SHOWN = 24;

/** One prompt with everything its page shows, or null. */
export async function getPrompt(id: number) {
  const [prompt, copies, copyCount] = await Promise.all([
    db().prompt.findUnique({
      where: { id },
      include: {
        project: { select: { id: true, name: true } },
        job: { select: { id: true, character: { select: { id: true, name: true } } } },
        versions: { orderBy: { number: "desc" }, take: RECENT },
      },
    }),
    db().promptCopy.findMany({ where: { promptId: id }, orderBy: { id: "desc" }, take: LOOKED_FOR }),
    db().promptCopy.count({ where: { promptId: id } }),
  ]);
  if (!prompt) return null;
  const texts = [prompt, ...copies, ...prompt.versions].map(({ text }) => text);
  const media = prompt.job ? await listMediaOf(prompt.job.id, texts) : [];
  return { ...prompt, copies: copies.slice(0, RECENT), copyCount, media };
}

export type PromptPageRecord = NonNullable<Awaited<ReturnType<typeof getPrompt>>>;

/** Media of the job that were made from one of these texts: files say the prompt with or without what it leaves out. */
function listMediaOf(jobId: number, texts: readonly string[]) {
  const wanted = new Set(texts.flatMap((text) => [text, splitNegative(text).positive]).filter(Boolean));
  return db().mediaAsset.findMany({
    where: { jobId, prompt: { in: [...wanted] } },
    orderBy: { id: "desc" },
    take: MEDIA_SHOWN,
    select: {
      id: true,
      title: true,
      file: {
        select: { hash: true, kind: true, seconds: true, problem: true, originalName: true, missingAt: true },
      },
    },
  });
}
