// The rule: a clip knows of its jobs' media what they have in common: every tag, character and description once, in the order in
// which the jobs, and in each its media, bring them up.

import { mergeTags } from "@/lib/core/tags/tags";
import { foldName } from "@/lib/core/text/fold-name";
import { toPlainText } from "@/lib/core/text/plain-text";

export type GatheredCharacter = { name: string; description: string };

/** A job of a clip with what it brings along. */
export type SourceJob = {
  character: GatheredCharacter | null;
  outputType: string | null;
  /** Names in naming order. */
  ingredients: readonly string[];
  /** Oldest first; `character` is the asset's own. */
  media: readonly { description: string; tags: readonly string[]; character: GatheredCharacter | null }[];
};

export type ClipFacts = {
  jobCount: number;
  mediaCount: number;
  tags: string[];
  characters: GatheredCharacter[];
  descriptions: string[];
  ingredients: string[];
  outputTypes: string[];
};

export function gatherFacts(jobs: readonly SourceJob[]): ClipFacts {
  const media = jobs.flatMap((job) => job.media);
  const characters = jobs.flatMap((job) => [job.character, ...job.media.map(({ character }) => character)]);
  return {
    jobCount: jobs.length,
    mediaCount: media.length,
    tags: mergeTags(...media.map(({ tags }) => tags)),
    characters: distinct(present(characters), ({ name }) => foldName(name)),
    descriptions: distinct(
      media.map(({ description }) => toPlainText(description)).filter((text) => text !== ""),
      (text) => text,
    ),
    ingredients: distinct(
      jobs.flatMap(({ ingredients }) => ingredients),
      foldName,
    ),
    outputTypes: distinct(present(jobs.map(({ outputType }) => outputType)), foldName),
  };
}

/** The first of each key. */
function distinct<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(keyOf(item))) first.set(keyOf(item), item);
  return [...first.values()];
}

function present<T>(items: readonly (T | null)[]): T[] {
  return items.filter((item) => item !== null);
}
