import { formatJobCode, parseJobCode } from "@/lib/core/jobs/job-code";
import { anyJob } from "@/lib/core/jobs/list";
import { jobStatusLabels } from "@/lib/core/jobs/status";
import { type PromptStatus, promptStatusLabels } from "@/lib/core/prompts/status";
import type { SearchGroup } from "@/lib/core/search/result";
import { tagKey } from "@/lib/core/tags/tags";
import { cutAtWord } from "@/lib/core/text/cut";
import { foldName } from "@/lib/core/text/fold-name";
import { searchQuery } from "@/lib/core/text/search-query";
import { db } from "../db";
import { pageOfJobs } from "../jobs/queries";
import { type JobSummary, listJobSummaries } from "../jobs/summaries";
import { hasWords as hasPromptWords } from "../prompts/conditions";

/** Results of each kind. */
const MOST = 5;
/** Letters: fewer begin a word of nearly every file. */
const SHORTEST_IN_MEDIA = 2;
/** Letters: fewer are in the names of too many jobs, and in some order in any name. */
const SHORTEST = 3;

/**
 * Records of every kind that have all typed words in their name; names that begin with what was typed come first. When no name has
 * them, its letters may have others between them ("lnvle").
 */
export async function searchEverything(typed: string): Promise<SearchGroup[]> {
  const key = foldName(typed);
  if (key === "") return [];
  const groups = await Promise.all([jobByCode(typed), ...namedGroups(key, hasWords(key))]);
  const isNamed = groups.some(({ results }) => results.length > 0);
  const more = await Promise.all([
    ...(isNamed || key.length < SHORTEST ? [] : namedGroups(key, hasLetters(key))),
    jobsByNames(key),
    tags(typed),
    prompts(typed),
    media(typed),
  ]);
  return [...groups, ...more].filter(({ results }) => results.length > 0);
}

function namedGroups(key: string, condition: Condition): Promise<SearchGroup>[] {
  return KINDS.map((kind) => named(kind, key, condition));
}

/** `hint`: what is said of a record beside its name. */
const KINDS: readonly Kind[] = [
  {
    label: "Characters",
    table: "Character",
    path: "/characters/",
    hint: "CASE r.status WHEN 'retired' THEN 'Retired' ELSE '' END",
  },
  { label: "Archetypes", table: "Archetype", path: "/archetypes/", hint: "''" },
  {
    label: "Ingredients",
    table: "Ingredient",
    path: "/ingredients/",
    hint: "(SELECT c.name FROM Category c WHERE c.id = r.categoryId)",
  },
  { label: "Categories", table: "Category", path: "/ingredients?category=", hint: "''" },
  { label: "Output types", table: "OutputType", path: "/output-types/", hint: "''" },
  {
    label: "Projects",
    table: "Project",
    path: "/projects/",
    hint: "CASE WHEN r.archivedAt IS NOT NULL THEN 'Archived' WHEN r.status = 'active' THEN '' WHEN r.status = 'paused' THEN 'Paused' ELSE 'Complete' END",
  },
  {
    label: "Top layer clips",
    table: "TopLayerClip",
    name: "title",
    path: "/top-layer/",
    hint: "CASE WHEN r.fileId IS NULL THEN 'No file' ELSE '' END",
  },
];

/** `name`: the column of its name; that of its key ends with Key. */
type Kind = { label: string; table: string; name?: string; path: string; hint: string };

type Condition = { sql: string; values: string[] };

/** instr and not LIKE: what is typed has no wildcards. */
function hasWords(key: string): Condition {
  const values = key.split(" ");
  return { sql: values.map(() => "instr(nameKey, ?) > 0").join(" AND "), values };
}

function hasLetters(key: string): Condition {
  const letters = [...key.replaceAll(" ", "")].map(literally);
  return { sql: "nameKey LIKE ? ESCAPE '\\'", values: [`%${letters.join("%")}%`] };
}

/** As LIKE reads it: nothing of it is a wildcard. */
function literally(text: string): string {
  return text.replace(/[%_\\]/g, "\\$&");
}

async function named(
  { label, table, name = "name", path, hint }: Kind,
  key: string,
  { sql, values }: Condition,
): Promise<SearchGroup> {
  // Table, hint and condition come from above, never from a request.
  const rows = await db().$queryRawUnsafe<{ id: bigint | number; name: string; hint: string }[]>(
    `SELECT id, name, hint FROM (SELECT r.id, r.${name} AS name, r.${name}Key AS nameKey, ${hint} AS hint FROM "${table}" r)
     WHERE ${sql} ORDER BY instr(nameKey, ?) <> 1, nameKey, id LIMIT ${MOST}`,
    ...values,
    key,
  );
  return {
    label,
    results: rows.map((row) => ({ href: `${path}${row.id}`, title: row.name, hint: row.hint })),
  };
}

async function jobByCode(typed: string): Promise<SearchGroup> {
  const id = parseJobCode(typed);
  return toGroup(id === null ? [] : await listJobSummaries([id]));
}

/** The newest jobs whose pieces have all words in their names. */
async function jobsByNames(key: string): Promise<SearchGroup> {
  if (key.length < SHORTEST || parseJobCode(key) !== null) return toGroup([]);
  return toGroup((await pageOfJobs({ filter: { ...anyJob, q: key }, sort: "-id", limit: MOST })).jobs);
}

function toGroup(jobs: JobSummary[]): SearchGroup {
  const results = jobs.map(({ id, title, status }) => ({
    href: `/jobs/${id}`,
    title: `${formatJobCode(id)} ${title}`,
    hint: jobStatusLabels[status],
  }));
  return { label: "Jobs", results };
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

/** Characters of a prompt that name it where it has no label. */
const NAMED = 80;

/** The newest prompts with all words. */
async function prompts(typed: string): Promise<SearchGroup> {
  const rows =
    typed.trim().length < SHORTEST
      ? []
      : await db().$queryRaw<PromptHit[]>`
          SELECT id, label, substr(text, 1, ${4 * NAMED}) AS text, status, jobId FROM Prompt
          WHERE ${hasPromptWords(typed)} ORDER BY id DESC LIMIT ${MOST}`;
  const results = rows.map(({ id, label, text, status, jobId }) => ({
    href: `/prompts/${id}`,
    title: label || cutAtWord(text.replace(/\s+/g, " "), NAMED),
    hint: [jobId === null ? "" : formatJobCode(Number(jobId)), promptStatusLabels[status]]
      .filter(Boolean)
      .join(" · "),
  }));
  return { label: "Prompts", results };
}

type PromptHit = {
  id: number | bigint;
  label: string;
  text: string;
  status: PromptStatus;
  jobId: number | bigint | null;
};

async function media(typed: string): Promise<SearchGroup> {
  const query = typed.trim().length < SHORTEST_IN_MEDIA ? null : searchQuery(typed);
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
