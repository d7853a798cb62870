// The rule: tags are shared by all kinds of records, so a change of one is told by how many of each kind it touches.

import { libraryHref } from "@/lib/core/media/search/address";

export const tagKinds = ["characters", "archetypes", "ingredients", "media", "topLayerClips"] as const;
export type TagKind = (typeof tagKinds)[number];

type TagKindWords = {
  /** The head of a column: "Characters". */
  label: string;
  singular: string;
  plural: string;
  /** The list that can be limited to a tag. */
  path: string;
};

export const tagKindWords: Record<TagKind, TagKindWords> = {
  characters: { label: "Characters", singular: "character", plural: "characters", path: "/characters" },
  archetypes: { label: "Archetypes", singular: "archetype", plural: "archetypes", path: "/archetypes" },
  ingredients: { label: "Ingredients", singular: "ingredient", plural: "ingredients", path: "/ingredients" },
  media: { label: "Media", singular: "media asset", plural: "media assets", path: "/media" },
  topLayerClips: {
    label: "Top layer",
    singular: "top layer clip",
    plural: "top layer clips",
    path: "/top-layer",
  },
};

/** Everything of one kind that has the tag. */
export function tagHref(kind: TagKind, tag: string): string {
  if (kind === "media") return libraryHref({ tag });
  return `${tagKindWords[kind].path}?${new URLSearchParams({ tag })}`;
}
