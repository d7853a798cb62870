import { setImmediate as turn } from "node:timers/promises";
import { legacyTables } from "@/lib/core/transfer/legacy/tables";
import { quote } from "@/lib/core/transfer/quote";
import type { TableName } from "@/lib/core/transfer/table-names";
import type { LegacyRows } from "./legacy-rows";
import type { StagingWriter } from "./staging";
import { StagingWorld } from "./staging-world";

type Options = {
  /** When a record was made that does not say so: when the data were exported. */
  unknownTime: string;
  resolvePath?: (path: string) => string;
  /** 0 to 1. */
  onPart: (part: number) => void;
};

/** The predecessor's tables into a staging database. What has no place here is said in remarks; nothing is refused. */
export async function readPredecessor(
  given: LegacyRows,
  staging: StagingWriter,
  options: Options,
): Promise<void> {
  const known = Object.entries(legacyTables).filter(([name]) => given.tableNames.includes(name));
  remarkOnTables(given, staging);
  const of = known.reduce((sum, [name]) => sum + given.count(name), 0);
  const largestId = (table: TableName) => {
    const old = OLD_NAMES[table];
    return old && given.tableNames.includes(old) ? given.largestId(old) : 0;
  };
  const world = new StagingWorld(staging, options.unknownTime, largestId, options.resolvePath);
  let done = 0;
  for (const [name, { columns, read }] of known) {
    const unknown = new Map<string, number>();
    for (const row of given.rows(name)) {
      for (const [column, value] of Object.entries(row.values))
        if (!columns.includes(column))
          unknown.set(column, (unknown.get(column) ?? 0) + (isNothing(value) ? 0 : 1));
      read(row, world);
      done += 1;
      if (done % ROWS_A_TURN > 0) continue;
      options.onPart(done / of);
      await turn();
    }
    for (const [column, count] of unknown)
      staging.remark(
        count === 0 ? "note" : "left out",
        `tables.${name}`,
        `The column ${quote(column)} has no place here: ${count} values were left out.`,
      );
  }
}

/** Rows between two looks at whether anybody still waits. */
const ROWS_A_TURN = 1000;

function remarkOnTables(given: LegacyRows, staging: StagingWriter): void {
  for (const name of given.tableNames)
    if (!Object.hasOwn(legacyTables, name))
      staging.remark(
        "left out",
        `tables.${name.slice(0, 60)}`,
        `The table ${quote(name)} has no place here: ${given.count(name)} records were left out.`,
      );
  for (const name of Object.keys(legacyTables))
    if (!given.tableNames.includes(name))
      staging.remark("note", `tables.${name}`, "This table is not there.");
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}

/** Of those whose records keep their ids. */
const OLD_NAMES: Partial<Record<TableName, string>> = {
  archetypes: "archetypes",
  characters: "characters",
  categories: "ingredient_categories",
  ingredients: "ingredients",
  outputTypes: "output_types",
  rules: "ingredient_rules",
  jobs: "render_jobs",
  media: "media_assets",
  topLayerClips: "top_layer_media",
  projects: "projects",
  prompts: "prompts",
  dockSlots: "dock_config",
};
