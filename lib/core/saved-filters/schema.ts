// The rule: a saved filter is what the library's address asks for, under a name that no other has.

import { z } from "zod";
import { listHref } from "@/lib/core/list/list-href";
import { mediaFilters, mediaLibraryDefaults } from "@/lib/core/media/library-filters";
import { MediaLibraryQuery } from "@/lib/core/media/library-query";
import { id, name } from "@/lib/core/schema/fields";

/** What the dialog asks for. */
export const SavedFilterName = z.object({ name: name() });

/** `query` is the library's address after the question mark; its place in the list and what cannot be read are left out. */
export const SavedFilterInput = SavedFilterName.extend({
  query: z
    .string()
    .max(4000)
    .transform(canonicalQuery)
    .refine((query) => query !== "", "There is nothing to save: the library is not limited to anything."),
});
export type SavedFilterInput = z.infer<typeof SavedFilterInput>;

/** What is not named stays as it is. */
export const SavedFilterUpdate = z.object({
  id,
  name: name().optional(),
  isPinned: z.boolean().optional(),
});
export type SavedFilterUpdate = z.infer<typeof SavedFilterUpdate>;

function canonicalQuery(query: string): string {
  const params = Object.fromEntries(new URLSearchParams(query));
  return listHref("", mediaFilters(MediaLibraryQuery.parse(params)), mediaLibraryDefaults).slice(1);
}
