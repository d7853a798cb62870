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
    path: () => "/archetypes?view=table&subtype=concept&sort=newest",
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
  { route: "/data", path: () => "/data", shows: ({ change }) => change.sentence },
  { route: "/settings", path: () => "/settings", shows: () => String(SEEDED_UPLOAD_LIMIT) },
];

function firstWord(name: string): string {
  return name.split(" ")[0]?.toLowerCase() ?? "";
}
