import type { PromptListQuery } from "@/lib/core/prompts/list";
import { Prisma } from "../generated/prisma/client";

/** What a query asks of `Prompt`, as SQL conditions that all have to hold. */
export function promptConditions(query: PromptListQuery): Prisma.Sql[] {
  const { q, project, status, job, character, starred } = query;
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  return [
    ...words.map(contains),
    ...(project === "none" ? [Prisma.sql`projectId IS NULL`] : []),
    ...(typeof project === "number" ? [Prisma.sql`projectId = ${project}`] : []),
    ...(status ? [Prisma.sql`status = ${status}`] : []),
    ...(job ? [Prisma.sql`jobId = ${job}`] : []),
    ...(character ? [Prisma.sql`jobId IN (SELECT id FROM Job WHERE characterId = ${character})`] : []),
    ...(starred ? [Prisma.sql`isStarred`] : []),
  ];
}

export function whereAll(conditions: Prisma.Sql[]): Prisma.Sql {
  return conditions.length > 0 ? Prisma.sql`WHERE ${Prisma.join(conditions, " AND ")}` : Prisma.empty;
}

/** Not LIKE: somebody who types % or _ means just that. */
function contains(word: string): Prisma.Sql {
  return Prisma.sql`(instr(lower(text), ${word}) > 0 OR instr(lower(label), ${word}) > 0 OR instr(lower(notes), ${word}) > 0)`;
}
