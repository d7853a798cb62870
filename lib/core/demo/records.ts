// The rule: a setting remembers which records the sample studio brought, so that they can be taken away again, and only they.

import { z } from "zod";

const ids = z.array(z.number().int());

export const StudioRecords = z.object({
  archetypes: ids,
  characters: ids,
  categories: ids,
  ingredients: ids,
  /** A studio of before had none. */
  rules: ids.default([]),
  outputTypes: ids,
  projects: ids,
  jobs: ids,
  media: ids,
  tags: ids,
});
export type StudioRecords = z.infer<typeof StudioRecords>;

/** The key of that setting. */
export const STUDIO_SETTING = "sampleStudio";

export function noRecords(): StudioRecords {
  return {
    ...{ archetypes: [], characters: [], categories: [], ingredients: [], rules: [], outputTypes: [] },
    ...{ projects: [], jobs: [], media: [], tags: [] },
  };
}
