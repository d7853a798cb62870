// The rule: an archetype is a named concept template of one of two subtypes.

import { z } from "zod";
import { archetypeSubtypes } from "@/lib/core/archetypes/subtype";
import { id, name, optionalId, tagList, text } from "@/lib/core/schema/fields";

export const ArchetypeSubtype = z.enum(archetypeSubtypes, { error: "Choose concept or meta." });
export type ArchetypeSubtype = z.infer<typeof ArchetypeSubtype>;

export const ArchetypeInput = z.object({
  name: name(),
  subtype: ArchetypeSubtype,
  description: text(),
  tags: tagList,
  imageId: optionalId,
});
export type ArchetypeInput = z.infer<typeof ArchetypeInput>;

export const ArchetypeUpdate = ArchetypeInput.extend({ id });
export type ArchetypeUpdate = z.infer<typeof ArchetypeUpdate>;
