import type { PromptListQuery } from "@/lib/core/prompts/list";
import { searchQuery } from "@/lib/core/text/search-query";
import { Prisma } from "../generated/prisma/client";

/** What a query asks of `Prompt`, as SQL conditions that all have to hold. */
export function promptConditions(query: PromptListQuery): Prisma.Sql[] {
  const { q, project, status, job, character, starred } = query;
  return [
    ...(q ? [hasWords(q)] : []),
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

/** All that was typed, each as the beginning of a word of its text, label or notes, whatever its case and accents. Of a table called `Prompt`. */
export function hasWords(q: string): Prisma.Sql {
  const query = searchQuery(q);
  if (query === null) return Prisma.sql`false`;
  return Prisma.sql`Prompt.id IN (SELECT rowid FROM PromptSearch WHERE PromptSearch MATCH ${query})`;
}
