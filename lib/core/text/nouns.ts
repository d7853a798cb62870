// The rule: records are counted by the words of the vocabulary.

export type Noun = { singular: string; plural: string };

export const nouns = {
  archetype: { singular: "archetype", plural: "archetypes" },
  character: { singular: "character", plural: "characters" },
  clip: { singular: "top layer clip", plural: "top layer clips" },
  ingredient: { singular: "ingredient", plural: "ingredients" },
  job: { singular: "job", plural: "jobs" },
  media: { singular: "media asset", plural: "media assets" },
  outputType: { singular: "output type", plural: "output types" },
  project: { singular: "project", plural: "projects" },
  prompt: { singular: "prompt", plural: "prompts" },
  rule: { singular: "rule", plural: "rules" },
  tag: { singular: "tag", plural: "tags" },
} satisfies Record<string, Noun>;
