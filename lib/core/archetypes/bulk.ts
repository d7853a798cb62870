// The rule: what is done to several archetypes at once is one change.

import { z } from "zod";
import { ArchetypeDeletion } from "@/lib/core/archetypes/deletion";
import { ArchetypeListQuery } from "@/lib/core/archetypes/list";
import { ArchetypeSubtype } from "@/lib/core/archetypes/schema";
import { selectionOf } from "@/lib/core/list/selection-schema";
import { TagChange } from "@/lib/core/tags/tag-change";

export const ArchetypeSelection = selectionOf(ArchetypeListQuery);
export type ArchetypeSelection = z.infer<typeof ArchetypeSelection>;

export const ArchetypesSubtype = ArchetypeSelection.and(z.object({ subtype: ArchetypeSubtype }));
export type ArchetypesSubtype = z.infer<typeof ArchetypesSubtype>;

export const ArchetypesTags = ArchetypeSelection.and(TagChange);
export type ArchetypesTags = z.infer<typeof ArchetypesTags>;

export const ArchetypesDeletion = ArchetypeSelection.and(ArchetypeDeletion.pick({ mode: true }));
export type ArchetypesDeletion = z.infer<typeof ArchetypesDeletion>;
