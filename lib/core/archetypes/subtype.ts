// The rule: an archetype is a concept, or one about concepts.

export const archetypeSubtypes = ["concept", "meta"] as const;

type ArchetypeSubtype = (typeof archetypeSubtypes)[number];

export const archetypeSubtypeLabels: Record<ArchetypeSubtype, string> = { concept: "Concept", meta: "Meta" };
