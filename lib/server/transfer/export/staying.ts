import type { Database } from "better-sqlite3";
import { tables } from "@/lib/core/transfer/tables";
import { keptIds } from "./kept";
import type { StayingCounts } from "./messages";

/**
 * Records that have to do with what leaves and stay all the same, because something else that stays belongs to them, too. To be asked once
 * the temporary tables of a part are filled (`keep`).
 */
export function countStaying(database: Database): StayingCounts {
  const count = (sql: string) => Number(database.prepare(sql).pluck().get());
  const jobs = keptIds("jobs");
  const ends = Object.entries(tables.rules.columns).flatMap(([column, { refersTo }]) =>
    refersTo ? `"${column}" IN ${keptIds(refersTo)}` : [],
  );
  return {
    projects: count(
      `SELECT count(DISTINCT projectId) FROM ProjectJob WHERE jobId IN ${jobs} AND projectId NOT IN ${keptIds("projects")}`,
    ),
    prompts: count(`SELECT count(*) FROM Prompt WHERE jobId IN ${jobs} AND id NOT IN ${keptIds("prompts")}`),
    topLayerClips: count(
      `SELECT count(DISTINCT clipId) FROM TopLayerJob WHERE jobId IN ${jobs} AND clipId NOT IN ${keptIds("topLayerClips")}`,
    ),
    rules: count(`SELECT count(*) FROM Rule WHERE (${ends.join(" OR ")}) AND id NOT IN ${keptIds("rules")}`),
  };
}
