// The rule: what is done to several archetypes at once is one change.

import { z } from "zod";
import { ArchetypeListQuery } from "@/lib/core/archetypes/list";
import { ArchetypeSubtype } from "@/lib/core/archetypes/schema";
import { selectionOf } from "@/lib/core/list/selection-schema";

export const ArchetypesSubtype = selectionOf(ArchetypeListQuery).and(z.object({ subtype: ArchetypeSubtype }));
export type ArchetypesSubtype = z.infer<typeof ArchetypesSubtype>;
