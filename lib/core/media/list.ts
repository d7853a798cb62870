// The rule: what a program may ask the list of media for; a page has at most 200.

import { z } from "zod";
import { localDay } from "@/lib/core/list/day-range";
import { fileKinds } from "@/lib/core/media/file-types";
import { MediaQuality } from "@/lib/core/media/schema";
import { parseMediaSearch } from "@/lib/core/media/search/parse";
import { MAX_ID } from "@/lib/core/schema/parse-id";

const queryId = z.coerce.number().int().min(1).max(MAX_ID).optional();

export const MediaListQuery = z.object({
  /** In the words of the library's search; refused with a sentence when something in it is not understood. */
  q: z
    .string()
    .trim()
    .check(({ value, issues }) => {
      const [problem] = parseMediaSearch(value, localDay(new Date())).problems;
      if (problem) issues.push({ code: "custom", input: value, message: problem.sentence });
    })
    .optional(),
  jobId: queryId,
  characterId: queryId,
  outputTypeId: queryId,
  quality: MediaQuality.optional(),
  kind: z.enum(fileKinds).optional(),
  /** The last id of the page before, as its answer gave it. */
  cursor: queryId,
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type MediaListQuery = z.infer<typeof MediaListQuery>;
