import { formatJobCode } from "@/lib/core/jobs/job-code";
import { SEEDED_UPLOAD_LIMIT } from "./seed";
import type { Seeded } from "./seeded";

export type BenchPage = {
  /** The folder in app/ that holds its page.tsx, with a leading slash. */
  route: string;
  /** What is asked for. */
  path: (seeded: Seeded) => string;
  /** Text of a seeded row that the body must contain. */
  shows: (seeded: Seeded) => string;
};

export const EMPTY_PAGE = "/bench-empty";

/**
 * Every page, filters on where it has any. A test sees to it that none is forgotten: a new `app/<route>/page.tsx` gets its line here.
 */
export const PAGES: readonly BenchPage[] = [
  { route: "/", path: () => "/", shows: ({ newestJob }) => formatJobCode(newestJob.id) },
  {
    route: "/archetypes",
    path: () => "/archetypes?view=table&subtype=concept&sort=-created",
    shows: () => "The Hero",
  },
  {
    route: "/archetypes/[id]",
    path: ({ archetype }) => `/archetypes/${archetype.id}`,
    shows: ({ archetype }) => archetype.name,
  },
  { route: "/characters", path: () => "/characters", shows: ({ firstCharacter }) => firstCharacter.name },
  {
    route: "/characters",
    path: ({ character }) =>
      `/characters?status=active&archetype=${character.archetypeId}&view=table&q=${firstWord(character.name)}`,
    shows: ({ character }) => character.name,
  },
  {
    route: "/characters/[id]",
    path: ({ character }) => `/characters/${character.id}`,
    shows: ({ character }) => character.name,
  },
  {
    route: "/combinations",
    path: ({ job }) => `/combinations?outputType=${job.outputTypeId}&character=${job.characterId}`,
    shows: ({ job }) => job.characterName,
  },
  { route: "/data", path: () => "/data", shows: ({ change }) => change.sentence },
  {
    route: "/data/changes",
    path: () => "/data/changes?by=person&kind=Job",
    shows: () => "Status of",
  },
  { route: "/data/check", path: () => "/data/check", shows: () => "Not checked yet" },
  { route: "/data/import", path: () => "/data/import", shows: () => "Choose a file" },
  { route: "/data/trash", path: () => "/data/trash", shows: () => "deleted" },
  { route: "/data/backups", path: () => "/data/backups", shows: () => "Back up now" },
  { route: "/dock", path: () => "/dock?tab=jobs", shows: () => "J0" },
  {
    route: "/ingredients",
    path: ({ ingredient }) =>
      `/ingredients?q=${firstWord(ingredient.name)}&category=${ingredient.categoryId}`,
    shows: ({ ingredient }) => ingredient.name,
  },
  { route: "/ingredients", path: () => "/ingredients", shows: ({ category }) => category.name },
  {
    route: "/ingredients/[id]",
    path: ({ ingredient }) => `/ingredients/${ingredient.id}`,
    shows: ({ ingredient }) => ingredient.name,
  },
  {
    route: "/journal",
    path: ({ project }) => `/journal?project=${project.id}`,
    shows: () => "cinematic, 35mm",
  },
  { route: "/journal", path: () => "/journal?status=flagged", shows: () => "cinematic, 35mm" },
  {
    route: "/prompts",
    path: ({ project, job }) =>
      `/prompts?project=${project.id}&q=${firstWord(job.characterName)}&status=pending&sort=-changed`,
    shows: () => "cinematic",
  },
  { route: "/prompts", path: () => "/prompts", shows: () => "cinematic, 35mm" },
  { route: "/prompts/[id]", path: () => "/prompts/1", shows: () => "cinematic, 35mm" },
  { route: "/media/inbox", path: () => "/media/inbox", shows: () => "wait for their job" },
  { route: "/media/folders", path: () => "/media/folders", shows: () => "/renders/seeded" },
  { route: "/media/folders/[id]", path: () => "/media/folders/1", shows: () => "seeded 5000.png" },
  { route: "/jobs", path: () => "/jobs", shows: ({ newestJob }) => formatJobCode(newestJob.id) },
  {
    route: "/jobs",
    path: ({ job }) =>
      `/jobs?status=complete&characterId=${job.characterId}&outputTypeId=${job.outputTypeId}`,
    shows: ({ job }) => formatJobCode(job.id),
  },
  {
    route: "/jobs",
    path: ({ job, project }) =>
      `/jobs?q=${firstWord(job.characterName)}&projectId=${project.id}&sort=-plannedFor`,
    shows: ({ job }) => firstWord(job.characterName, false),
  },
  {
    route: "/jobs",
    path: ({ ingredient }) => `/jobs?ingredientId=${ingredient.id}&sort=character`,
    shows: ({ ingredient }) => ingredient.name,
  },
  { route: "/jobs", path: () => "/jobs?file=none&sort=-outputType", shows: () => "Weather study" },
  { route: "/jobs", path: () => "/jobs?stage=unmapped&sort=priority", shows: () => "J0" },
  {
    route: "/jobs",
    path: ({ job }) => `/jobs?view=board&characterId=${job.characterId}`,
    shows: ({ job }) => formatJobCode(job.id),
  },
  { route: "/jobs", path: () => "/jobs?view=board&sort=plannedFor", shows: () => "J0" },
  {
    route: "/jobs",
    path: ({ jobTag }) => `/jobs?tag=${encodeURIComponent(jobTag.name)}&created=last-365&priority=raised`,
    shows: () => "J",
  },
  {
    route: "/jobs",
    path: () => "/jobs?rendered=2026-01-01..2026-02-28&planned=..2026-06-30",
    shows: () => "Rendered: Jan 1, 2026 to Feb 28, 2026",
  },
  { route: "/jobs/[id]", path: ({ job }) => `/jobs/${job.id}`, shows: ({ job }) => job.characterName },
  {
    route: "/jobs/[id]/edit",
    path: ({ job }) => `/jobs/${job.id}/edit`,
    shows: ({ job }) => formatJobCode(job.id),
  },
  {
    route: "/jobs/new",
    path: ({ job }) => `/jobs/new?from=${job.id}`,
    shows: ({ job }) => formatJobCode(job.id),
  },
  { route: "/media", path: () => "/media", shows: ({ newestMedia }) => newestMedia.title },
  {
    route: "/media",
    path: ({ oldMedia }) => `/media?day=${oldMedia.day}`,
    shows: ({ oldMedia }) => oldMedia.title,
  },
  {
    route: "/media",
    path: ({ media, job }) =>
      `/media?q=${encodeURIComponent(media.title)}&quality=${media.quality}&character=${job.characterId}&view=table`,
    shows: ({ media }) => media.title,
  },
  {
    route: "/media",
    path: ({ media, job }) => `/media?tag=${encodeURIComponent(media.tag)}&outputType=${job.outputTypeId}`,
    shows: () => "files match",
  },
  {
    route: "/media",
    path: ({ character }) => `/media?character=${character.id}`,
    shows: ({ character }) => character.name,
  },
  { route: "/media", path: () => "/media?q=sl&kind=video&job=with&quality=rejected", shows: () => "Slow" },
  {
    route: "/media/[id]",
    path: ({ media }) => `/media/${media.id}?quality=${media.quality}`,
    shows: ({ media }) => media.title,
  },
  {
    route: "/media/compare",
    path: ({ media }) => `/media/compare?a=${media.id}&b=1`,
    shows: ({ media }) => media.title,
  },
  {
    route: "/media/review",
    path: ({ media }) => `/media/review?quality=${media.quality}`,
    shows: () => "Review",
  },
  {
    route: "/media/duplicates",
    path: () => "/media/duplicates?level=changed",
    shows: () => "Duplicates",
  },
  { route: "/mixer", path: () => "/mixer", shows: ({ outputType }) => outputType.name },
  { route: "/output-types", path: () => "/output-types", shows: ({ outputType }) => outputType.name },
  {
    route: "/output-types/[id]",
    path: ({ outputType }) => `/output-types/${outputType.id}`,
    shows: ({ outputType }) => outputType.name,
  },
  {
    route: "/planner",
    path: ({ character }) => `/planner?character=${character.id}`,
    shows: () => "Batch planner",
  },
  { route: "/projects", path: () => "/projects", shows: ({ project }) => project.name },
  {
    route: "/projects/[id]",
    path: ({ project }) => `/projects/${project.id}`,
    shows: ({ project }) => project.name,
  },
  { route: "/timeline", path: () => "/timeline", shows: ({ firstCharacter }) => firstCharacter.name },
  {
    route: "/timeline",
    path: ({ project }) => `/timeline?project=${project.id}&group=status`,
    shows: ({ project }) => project.name,
  },
  {
    route: "/timeline",
    path: ({ project }) => `/timeline?project=${project.id}&view=table&sort=-plannedFor`,
    shows: ({ project }) => project.name,
  },
  {
    route: "/rules/matrix",
    path: ({ ingredient }) => `/rules/matrix?rows=${ingredient.categoryId}`,
    shows: ({ ingredient }) => ingredient.name,
  },
  { route: "/rules", path: () => "/rules?type=exclude&sort=rule", shows: () => "never goes with" },
  {
    route: "/tags",
    path: ({ media }) => `/tags?sort=-uses&use=media&q=${firstWord(media.tag)}`,
    shows: ({ media }) => media.tag,
  },
  {
    route: "/top-layer",
    path: () => "/top-layer?metadata=incomplete",
    shows: ({ topLayer }) => topLayer.title,
  },
  {
    route: "/top-layer/[id]",
    path: ({ topLayer }) => `/top-layer/${topLayer.id}?file=without&sort=-jobs`,
    shows: ({ topLayer }) => topLayer.title,
  },
  { route: "/settings", path: () => "/settings", shows: () => String(SEEDED_UPLOAD_LIMIT) },
];

function firstWord(name: string, isFolded = true): string {
  const word = name.split(" ")[0] ?? "";
  return isFolded ? word.toLowerCase() : word;
}
