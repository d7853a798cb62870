import { ArchetypeListQuery } from "@/lib/core/archetypes/list";
import { CharacterListQuery } from "@/lib/core/characters/list";
import { IngredientListQuery } from "@/lib/core/ingredients/list";
import { JobListQuery, jobFilterOf } from "@/lib/core/jobs/list";
import type { SearchParams } from "@/lib/core/list/fields";
import { MediaLibraryQuery } from "@/lib/core/media/library-query";
import { OutputTypeListQuery } from "@/lib/core/output-types/list";
import { ProjectListQuery } from "@/lib/core/projects/list";
import { PromptListQuery } from "@/lib/core/prompts/list";
import { RuleListQuery } from "@/lib/core/rules/list";
import { TagListQuery } from "@/lib/core/tags/list";
import { ClipListQuery } from "@/lib/core/top-layer/list";
import { listArchetypes } from "../archetypes/queries";
import { listCharacters } from "../characters/queries";

import { listFoundIngredients } from "../ingredients/queries";

import { pageOfJobRows } from "../jobs/queries";
import type { JobRow } from "../jobs/rows";

import { listAllMedia } from "../media/library";
import { listOutputTypes } from "../output-types/queries";
import { listProjects } from "../projects/queries";
import { listPrompts } from "../prompts/library";
import { listRules } from "../rules/queries";
import { listTags } from "../tags/queries";
import { rowsOf, type TimelineRow } from "../timeline/rows";
import { listClips } from "../top-layer/queries";

// All rows of a list, whatever its size: a batch at a time, given the parameters of the list's address.

/** Rows read at a time: a few milliseconds each, so that pages are served in between. */
const BATCH = 500;

export async function* allJobs(params: SearchParams): AsyncGenerator<JobRow[]> {
  const query = JobListQuery.parse(params);
  let after: string | undefined;
  do {
    const request = { filter: jobFilterOf(query), sort: query.sort, after, limit: BATCH };
    const { jobs, nextCursor } = await pageOfJobRows(request);
    yield jobs;
    after = nextCursor ?? undefined;
  } while (after);
}

export async function* allTimeline(params: SearchParams): AsyncGenerator<TimelineRow[]> {
  for await (const jobs of allJobs(params)) yield rowsOf(jobs);
}

export function allMedia(params: SearchParams) {
  return listAllMedia(MediaLibraryQuery.parse(params), BATCH);
}

export function allTags(params: SearchParams) {
  return pagesOf(TagListQuery.parse(params), listTags, ({ tags }) => tags);
}

export function allRules(params: SearchParams) {
  return pagesOf(RuleListQuery.parse(params), listRules, ({ rules }) => rules);
}

export function allArchetypes(params: SearchParams) {
  return pagesOf(ArchetypeListQuery.parse(params), listArchetypes, ({ archetypes }) => archetypes);
}

export function allCharacters(params: SearchParams) {
  return pagesOf(CharacterListQuery.parse(params), listCharacters, ({ characters }) => characters);
}

/** Of all categories. */
export function allIngredients(params: SearchParams) {
  return pagesOf(IngredientListQuery.parse(params), listFoundIngredients, ({ ingredients }) => ingredients);
}

export function allOutputTypes(params: SearchParams) {
  return pagesOf(OutputTypeListQuery.parse(params), listOutputTypes, ({ outputTypes }) => outputTypes);
}

export function allProjects(params: SearchParams) {
  return pagesOf(ProjectListQuery.parse(params), listProjects, ({ projects }) => projects);
}

export function allPrompts(params: SearchParams) {
  return pagesOf(PromptListQuery.parse(params), listPrompts, ({ prompts }) => prompts);
}

export function allClips(params: SearchParams) {
  return pagesOf(ClipListQuery.parse(params), listClips, ({ clips }) => clips);
}

/** All pages of a numbered list, one after the other. */
async function* pagesOf<
  Query extends { page: number },
  Page extends { total: number; pageSize: number },
  Row,
>(query: Query, read: (query: Query) => Promise<Page>, rowsOf: (page: Page) => Row[]): AsyncGenerator<Row[]> {
  for (let page = 1; ; page += 1) {
    const list = await read({ ...query, page });
    yield rowsOf(list);
    if (page * list.pageSize >= list.total) return;
  }
}
