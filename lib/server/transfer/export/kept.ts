import type { Database } from "better-sqlite3";
import type { ExportedPart } from "@/lib/core/transfer/request";
import { leavingSettings } from "@/lib/core/transfer/setting-choices";
import { type TableName, tableNames } from "@/lib/core/transfer/table-names";
import { tables } from "@/lib/core/transfer/tables";

/** Which records an export keeps: says of each table, in SQL, whether its row `t` is one of them. */
export type Kept = { condition: (name: TableName) => string };

/** Belongs to the whole studio, not to a project or a character. */
const OF_THE_STUDIO: readonly TableName[] = ["savedFilters", "drafts", "dockSlots", "settings"];

/**
 * Finds the records of a part (docs/export-format.md has the rule in words), and puts their ids into temporary tables, which stay until the
 * connection is closed. Every reference of a record that is kept leads to one that is kept.
 */
export function keep(database: Database, part: ExportedPart): Kept {
  for (const name of tableNames) database.exec(`CREATE TEMP TABLE ${keptIds(name)} (id INTEGER PRIMARY KEY)`);
  if (part.kind === "everything") {
    for (const name of tableNames) keepReferred(database, name, "files", "TRUE");
    return { condition: conditionOfEverything };
  }
  for (const step of part.kind === "projects" ? PROJECTS : CHARACTERS) add(database, step, part.ids);
  for (const name of tableNames.toReversed())
    for (const referred of tableNames) keepReferred(database, name, referred, `t.id IN ${keptIds(name)}`);
  add(database, RULES);
  return { condition: conditionOfPart };
}

/** The temporary table with ids of kept records; of everything, only that of the files is filled. */
export function keptIds(name: TableName): string {
  return `temp."kept ${name}"`;
}

function conditionOfEverything(name: TableName): string {
  if (name === "settings") return `t.key IN (${leavingSettings.map((key) => `'${key}'`).join()})`;
  return name === "files" || name === "generationMetadata" ? conditionOfPart(name) : "TRUE";
}

function conditionOfPart(name: TableName): string {
  const { partOf, columns } = tables[name];
  if (OF_THE_STUDIO.includes(name)) return "FALSE";
  if (!partOf) return `t.id IN ${keptIds(name)}`;
  const owners = Object.entries(columns).flatMap(([column, { refersTo }]) =>
    refersTo ? `t."${column}" IN ${keptIds(refersTo)}` : [],
  );
  return owners.join(" AND ");
}

/** Keeps what kept records of a table refer to. A table only refers to tables before it: one round through all of them is enough. */
function keepReferred(database: Database, name: TableName, referred: TableName, where: string): void {
  const { model, columns, links, partOf } = tables[name];
  if (partOf) return;
  for (const [column, { refersTo }] of Object.entries(columns))
    if (refersTo === referred)
      add(database, {
        to: referred,
        ids: `SELECT t."${column}" FROM "${model}" t WHERE t."${column}" IS NOT NULL AND ${where}`,
      });
  for (const { model: link, owner, target, refersTo } of Object.values(links))
    if (refersTo === referred)
      add(database, {
        to: referred,
        ids: `SELECT l."${target}" FROM "${model}" t JOIN "${link}" l ON l."${owner}" = t.id WHERE ${where}`,
      });
}

/** `ids` selects ids of records that are to be kept; `@chosen` are those that were chosen, as a list in JSON. */
type Step = { to: TableName; ids: string };

function add(database: Database, { to, ids }: Step, chosen: readonly number[] = []): void {
  const statement = database.prepare(`INSERT OR IGNORE INTO ${keptIds(to)} ${ids}`);
  if (ids.includes("@chosen")) statement.run({ chosen: JSON.stringify(chosen) });
  else statement.run();
}

const CHOSEN = "SELECT value FROM json_each(@chosen)";
const [PROJECT, JOB, PROMPT, MEDIA, CHARACTER] = (
  ["projects", "jobs", "prompts", "media", "characters"] as const
).map(keptIds);

/** Prompts of jobs that are kept; those of a project leave with the project only, because a record leaves whole or not at all. */
const PROMPTS_OF_JOBS: Step = {
  to: "prompts",
  ids: `SELECT id FROM Prompt WHERE jobId IN ${JOB} AND (projectId IS NULL OR projectId IN ${PROJECT})`,
};

/** Clips that were made only from jobs that are kept. */
const CLIPS: Step = {
  to: "topLayerClips",
  ids: `SELECT clipId FROM TopLayerJob GROUP BY clipId HAVING min(jobId IN ${JOB}) = 1`,
};

const PROJECTS: readonly Step[] = [
  { to: "projects", ids: `SELECT id FROM Project WHERE id IN (${CHOSEN})` },
  { to: "jobs", ids: `SELECT jobId FROM ProjectJob WHERE projectId IN ${PROJECT}` },
  { to: "prompts", ids: `SELECT id FROM Prompt WHERE projectId IN ${PROJECT}` },
  { to: "jobs", ids: `SELECT jobId FROM Prompt WHERE jobId IS NOT NULL AND id IN ${PROMPT}` },
  PROMPTS_OF_JOBS,
  { to: "media", ids: `SELECT id FROM MediaAsset WHERE jobId IN ${JOB}` },
  CLIPS,
];

const CHARACTERS: readonly Step[] = [
  { to: "characters", ids: `SELECT id FROM Character WHERE id IN (${CHOSEN})` },
  { to: "jobs", ids: `SELECT id FROM Job WHERE characterId IN ${CHARACTER}` },
  { to: "media", ids: `SELECT id FROM MediaAsset WHERE jobId IN ${JOB} OR characterId IN ${CHARACTER}` },
  { to: "jobs", ids: `SELECT jobId FROM MediaAsset WHERE jobId IS NOT NULL AND id IN ${MEDIA}` },
  {
    to: "projects",
    ids: `SELECT projectId FROM ProjectJob GROUP BY projectId HAVING min(jobId IN ${JOB}) = 1
      AND NOT EXISTS (SELECT 1 FROM Prompt p WHERE p.projectId = ProjectJob.projectId AND p.jobId NOT IN ${JOB})`,
  },
  { to: "prompts", ids: `SELECT id FROM Prompt WHERE projectId IN ${PROJECT}` },
  PROMPTS_OF_JOBS,
  CLIPS,
];

/** Rules of which both ends are kept. */
const RULES: Step = {
  to: "rules",
  ids: `SELECT t.id FROM Rule t WHERE ${Object.entries(tables.rules.columns)
    .flatMap(([column, { refersTo }]) =>
      refersTo ? `(t."${column}" IS NULL OR t."${column}" IN ${keptIds(refersTo)})` : [],
    )
    .join(" AND ")}`,
};
