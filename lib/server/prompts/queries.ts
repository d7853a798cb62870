import type { JournalQuery, PromptListQuery } from "@/lib/core/prompts/list";
import { queueOf } from "@/lib/core/prompts/list-defaults";
import type { PromptStatus } from "@/lib/core/prompts/status";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { remembered } from "../remembered";
import { promptConditions, whereAll } from "./conditions";

/** Characters of a prompt that a line of a queue has room for, on the widest screen. */
const SHOWN = 400;

/** Lines of a queue that a page comes with; the browser asks for all of them once the page stands. */
const FIRST = 30;

/** Beyond this the queue is no list to work through: the library finds what lies behind. */
export const LONGEST_QUEUE = 10_000;

/** One prompt of a queue. */
export type QueuedPrompt = {
  id: number;
  label: string;
  /** How it begins. */
  text: string;
  status: PromptStatus;
  jobId: number | null;
  flagReason: string;
  notes: string;
  isStarred: boolean;
};

export async function listQueue(query: JournalQuery, limit = LONGEST_QUEUE): Promise<QueuedPrompt[]> {
  const rows = await db().$queryRaw<Raw[]>`
    SELECT id, label, substr(text, 1, ${SHOWN}) AS text, status, jobId, flagReason, substr(notes, 1, 200) AS notes, isStarred
    FROM Prompt WHERE id IN (
      SELECT id FROM Prompt ${whereAll(promptConditions(queueOf(query)))} ORDER BY position, id LIMIT ${limit}
    ) ORDER BY position, id`;
  return rows.map(({ isStarred, ...row }) => ({ ...row, isStarred: Boolean(isStarred) }));
}

type Raw = Omit<QueuedPrompt, "isStarred"> & { isStarred: boolean | number };

/** The journal's page: the beginning of its queue, and how many there are in each status. */
export async function getJournal(query: JournalQuery) {
  const project =
    typeof query.project === "number"
      ? await db().project.findUnique({
          where: { id: query.project },
          select: { id: true, name: true, status: true },
        })
      : null;
  const [prompts, counts] = await Promise.all([
    listQueue(query, FIRST),
    countByStatus({ ...queueOf(query), status: null }),
  ]);
  return { project, prompts, counts };
}

export type Journal = Awaited<ReturnType<typeof getJournal>>;

/** How many prompts of a list are in each status. */
export function countByStatus(query: PromptListQuery): Promise<Partial<Record<PromptStatus, number>>> {
  const where = whereAll(promptConditions(query));
  return remembered(`prompts by status ${JSON.stringify(query)}`, async () => {
    const rows = await db().$queryRaw<{ status: PromptStatus; count: bigint | number }[]>(
      Prisma.sql`SELECT status, count(*) AS count FROM Prompt ${where} GROUP BY status`,
    );
    return Object.fromEntries(rows.map(({ status, count }) => [status, Number(count)]));
  });
}

/** One prompt with all of its text, for its editor, or null. */
export function getPromptText(id: number) {
  return db().prompt.findUnique({
    where: { id },
    select: { id: true, text: true, label: true, notes: true, jobId: true, status: true, flagReason: true },
  });
}

export type PromptRecord = NonNullable<Awaited<ReturnType<typeof getPromptText>>>;
