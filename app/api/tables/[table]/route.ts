import { z } from "zod";
import { archetypeColumns } from "@/components/archetypes/archetype-columns";
import { characterColumns } from "@/components/characters/character-columns";
import type { DataColumn } from "@/components/data-table/data-column";
import { ingredientColumns } from "@/components/ingredients/ingredient-columns";
import { jobColumns, projectJobColumns } from "@/components/jobs/job-columns";
import { mediaColumns } from "@/components/media/media-columns";
import { outputTypeColumns } from "@/components/output-types/output-type-columns";
import { projectColumns } from "@/components/projects/project-columns";
import { promptColumns } from "@/components/prompts/prompt-columns";
import { ruleColumns } from "@/components/rules/rule-columns";
import { tagColumns } from "@/components/tags/tag-columns";
import { timelineColumns } from "@/components/timeline/timeline-columns";
import { clipColumns } from "@/components/top-layer/clip-columns";
import { type CellText, csvLine, tabbedLine } from "@/lib/core/list/csv";
import type { SearchParams } from "@/lib/core/list/fields";
import { HttpError, parseQuery, route } from "@/lib/server/route";
import {
  allArchetypes,
  allCharacters,
  allClips,
  allIngredients,
  allJobs,
  allMedia,
  allOutputTypes,
  allProjects,
  allPrompts,
  allRules,
  allTags,
  allTimeline,
} from "@/lib/server/tables/all-rows";
import { textStream } from "@/lib/server/text-stream";

/** All rows that the filters leave, a batch at a time: as a CSV file, or as text with tabs for the clipboard. */
export const GET = route<{ table: string }>(async (request, { table }) => {
  const lines = Object.hasOwn(tables, table) ? tables[table] : undefined;
  if (!lines) throw new HttpError(404, "not_found", "There is nothing at this address.");
  const { columns, as } = parseQuery(request, Form);
  const params = Object.fromEntries(request.nextUrl.searchParams);
  const isFile = as === "csv";
  return new Response(textStream(lines(params, columns.split(","), isFile ? csvLine : tabbedLine), isFile), {
    headers: {
      "content-type": `text/${isFile ? "csv" : "plain"}; charset=utf-8`,
      "cache-control": "no-store",
      ...(isFile && { "content-disposition": `attachment; filename="${table}.csv"` }),
    },
  });
});

const Form = z.object({
  /** Ids in the order they are wanted in; all columns when left out. */
  columns: z.string().max(2000).default(""),
  as: z.enum(["csv", "text"]).default("csv"),
});

type Line = (cells: readonly CellText[]) => string;
type Lines = (params: SearchParams, columns: string[], line: Line) => AsyncGenerator<string>;

/** By the name of the table. */
const tables: Record<string, Lines> = {
  archetypes: linesOf(archetypeColumns(""), allArchetypes),
  characters: linesOf(characterColumns(""), allCharacters),
  ingredients: linesOf(ingredientColumns(""), allIngredients),
  jobs: linesOf(jobColumns(""), allJobs),
  media: linesOf(mediaColumns(""), allMedia),
  "output-types": linesOf(outputTypeColumns(""), allOutputTypes),
  "project-jobs": linesOf(projectJobColumns(""), allJobs),
  projects: linesOf(projectColumns(""), allProjects),
  prompts: linesOf(promptColumns(""), allPrompts),
  rules: linesOf(ruleColumns, allRules),
  tags: linesOf(tagColumns, allTags),
  timeline: linesOf(timelineColumns(""), allTimeline),
  "top-layer": linesOf(clipColumns(""), allClips),
};

function linesOf<Row>(
  all: readonly DataColumn<Row>[],
  rowsOf: (params: SearchParams) => AsyncIterable<Row[]>,
): Lines {
  return async function* (params, ids, line) {
    const chosen = ids.flatMap((id) => all.find((column) => column.id === id) ?? []);
    const columns = chosen.length > 0 ? chosen : all;
    yield line(columns.map(({ head }) => head));
    for await (const rows of rowsOf(params))
      yield rows.map((row) => line(columns.map(({ text }) => text(row)))).join("");
  };
}
