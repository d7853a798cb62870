import { formatJobCode, parseJobCode } from "@/lib/core/jobs/job-code";
import { jobTitle } from "@/lib/core/jobs/job-title";
import { jobStatusLabels } from "@/lib/core/jobs/status";
import type { SearchGroup } from "@/lib/core/search/result";
import { tagKey } from "@/lib/core/tags/tags";
import { foldName } from "@/lib/core/text/fold-name";
import { searchQuery } from "@/lib/core/text/search-query";
import { db } from "../db";

/** Results of each kind. */
const MOST = 5;

/** Records of every kind whose name holds what was typed; names that begin with it come first. */
export async function searchEverything(typed: string): Promise<SearchGroup[]> {
  const key = foldName(typed);
  if (key === "") return [];
  const groups = await Promise.all([
    jobs(typed),
    named("Characters", "Character", "/characters", key),
    named("Archetypes", "Archetype", "/archetypes", key),
    named("Ingredients", "Ingredient", "/ingredients", key),
    named("Output types", "OutputType", "/output-types", key),
    named("Projects", "Project", "/projects", key),
    tags(typed),
    media(typed),
  ]);
  return groups.filter(({ results }) => results.length > 0);
}

/** What is said of a record beside its name. */
const HINTS = {
  Character: "CASE r.status WHEN 'retired' THEN 'Retired' ELSE '' END",
  Archetype: "''",
  Ingredient: "(SELECT c.name FROM Category c WHERE c.id = r.categoryId)",
  OutputType: "''",
  Project: "CASE r.status WHEN 'active' THEN '' WHEN 'paused' THEN 'Paused' ELSE 'Complete' END",
} as const;

async function named(
  label: string,
  table: keyof typeof HINTS,
  path: string,
  key: string,
): Promise<SearchGroup> {
  // instr and not LIKE: what is typed has no wildcards. Table and hint come from above, never from a request.
  const rows = await db().$queryRawUnsafe<{ id: bigint | number; name: string; hint: string }[]>(
    `SELECT r.id, r.name, ${HINTS[table]} AS hint FROM "${table}" r
     WHERE instr(r.nameKey, ?) > 0 ORDER BY instr(r.nameKey, ?) > 1, r.nameKey, r.id LIMIT ${MOST}`,
    key,
    key,
  );
  return { label, results: rows.map(({ id, name, hint }) => ({ href: `${path}/${id}`, title: name, hint })) };
}

/** Leads to the tag in the list of all, where everything that has it is a click away. */
async function tags(typed: string): Promise<SearchGroup> {
  const key = tagKey(typed);
  if (key === "") return { label: "Tags", results: [] };
  const rows = await db().$queryRaw<{ name: string }[]>`
    SELECT name FROM Tag WHERE instr(nameKey, ${key}) > 0 ORDER BY instr(nameKey, ${key}) > 1, nameKey LIMIT ${MOST}`;
  const results = rows.map(({ name }) => ({
    href: `/tags?${new URLSearchParams({ q: name })}`,
    title: name,
    hint: "",
  }));
  return { label: "Tags", results };
}

async function jobs(typed: string): Promise<SearchGroup> {
  const id = parseJobCode(typed);
  const job =
    id === null
      ? null
      : await db().job.findUnique({
          where: { id },
          select: {
            id: true,
            status: true,
            character: { select: { name: true } },
            outputType: { select: { name: true } },
            ingredients: { orderBy: { position: "asc" }, select: { ingredient: { select: { name: true } } } },
          },
        });
  if (!job) return { label: "Jobs", results: [] };
  const title = jobTitle({
    characterName: job.character?.name ?? null,
    ingredientNames: job.ingredients.map(({ ingredient }) => ingredient.name),
    outputTypeName: job.outputType?.name,
  });
  const result = {
    href: `/jobs/${job.id}`,
    title: `${formatJobCode(job.id)} ${title}`,
    hint: jobStatusLabels[job.status],
  };
  return { label: "Jobs", results: [result] };
}

async function media(typed: string): Promise<SearchGroup> {
  const query = searchQuery(typed);
  const rows =
    query === null
      ? []
      : await db().$queryRaw<{ id: bigint | number; title: string; name: string | null }[]>`
          SELECT m.id, m.title, f.originalName AS name
          FROM (SELECT rowid FROM MediaSearch WHERE MediaSearch MATCH ${query} ORDER BY rowid DESC LIMIT ${MOST}) hit
          JOIN MediaAsset m ON m.id = hit.rowid LEFT JOIN StoredFile f ON f.id = m.fileId ORDER BY m.id DESC`;
  const results = rows.map(({ id, title, name }) => ({
    href: `/media/${id}`,
    title: title || name || "Untitled",
    hint: title ? (name ?? "") : "",
  }));
  return { label: "Media", results };
}
