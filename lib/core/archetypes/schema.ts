// The rule: an archetype is a named concept template of one of two subtypes.

import { z } from "zod";
import { id, name, optionalId, tagList, text } from "@/lib/core/schema/fields";

export const ArchetypeSubtype = z.enum(["concept", "meta"], { error: "Choose concept or meta." });
export type ArchetypeSubtype = z.infer<typeof ArchetypeSubtype>;

export const archetypeSubtypeLabels: Record<ArchetypeSubtype, string> = { concept: "Concept", meta: "Meta" };

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

export const blankArchetype: ArchetypeInput = {
  name: "",
  subtype: "concept",
  description: "",
  tags: [],
  imageId: null,
};
