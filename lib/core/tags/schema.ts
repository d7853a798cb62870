// The rule: a tag is renamed by giving it a spelling that no other tag has; two tags become one by merging only.

import { z } from "zod";
import { id, orderedIds, RecordIds } from "@/lib/core/schema/fields";
import { normalizeTag, TAG_LIMIT } from "@/lib/core/tags/tags";
import { countCharacters, hasVisibleCharacter } from "@/lib/core/text/plain-text";

const TagName = z
  .string({ error: "Enter a tag." })
  .overwrite(normalizeTag)
  .refine(hasVisibleCharacter, { error: "Enter a tag.", abort: true })
  .refine((text) => !text.includes(","), "A tag has no comma: it would be two tags.")
  .refine((text) => countCharacters(text) <= TAG_LIMIT, `Use at most ${TAG_LIMIT} characters.`);

export const TagRename = z.object({ id, name: TagName });
export type TagRename = z.infer<typeof TagRename>;

/** All of `ids` become the tag `name`, which is one of them, another one, or new. */
export const TagMerge = RecordIds.extend({ name: TagName });
export type TagMerge = z.infer<typeof TagMerge>;

/** What is asked before tags change: `?ids=1,2&name=night`, the name being the one they are to have. */
export const TagPlanQuery = z.object({
  ids: z
    .string()
    .transform((ids) => ids.split(",").map(Number))
    .pipe(orderedIds(5000)),
  name: z.string().max(1000).optional(),
});
export type TagPlanQuery = z.infer<typeof TagPlanQuery>;
