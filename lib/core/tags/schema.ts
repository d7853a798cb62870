// The rule: a tag is renamed by giving it a spelling that no other tag has; two tags become one by merging only.

import { z } from "zod";
import { selectionOf, selectionParam } from "@/lib/core/list/selection-schema";
import { id } from "@/lib/core/schema/fields";
import { TagListQuery } from "@/lib/core/tags/list";
import { normalizeTag, TAG_LIMIT } from "@/lib/core/tags/tags";
import { countCharacters, hasVisibleCharacter } from "@/lib/core/text/plain-text";

const TagName = z
  .string({ error: "Enter a tag." })
  .overwrite(normalizeTag)
  .refine(hasVisibleCharacter, { error: "Enter a tag.", abort: true })
  .refine((text) => !text.includes(","), "A tag has no comma: it would be two tags.")
  .refine((text) => countCharacters(text) <= TAG_LIMIT, `Use at most ${TAG_LIMIT} characters.`);

/** What the form of a merge holds. */
export const TagNaming = z.object({ name: TagName });

export const TagRename = TagNaming.extend({ id });
export type TagRename = z.infer<typeof TagRename>;

/** Tags by their ids, or all of a list. */
export const TagSelection = selectionOf(TagListQuery);
export type TagSelection = z.infer<typeof TagSelection>;

/** All of them become the tag `name`, which is one of them, another one, or new. */
export const TagMerge = TagSelection.and(TagNaming);
export type TagMerge = z.infer<typeof TagMerge>;

/** What is asked before tags change; `name` is the one they are to have. */
export const TagPlanQuery = selectionParam(TagListQuery).extend({ name: z.string().max(1000).optional() });
export type TagPlanQuery = z.infer<typeof TagPlanQuery>;
