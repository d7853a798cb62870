// The rule: what is done to several characters at once is one change.

import { z } from "zod";
import { CharacterDeletion } from "@/lib/core/characters/deletion";
import { CharacterListQuery } from "@/lib/core/characters/list";
import { CharacterStatus } from "@/lib/core/characters/schema";
import { selectionOf } from "@/lib/core/list/selection-schema";
import { TagChange } from "@/lib/core/tags/tag-change";

export const CharacterSelection = selectionOf(CharacterListQuery);
export type CharacterSelection = z.infer<typeof CharacterSelection>;

export const CharactersStatus = CharacterSelection.and(z.object({ status: CharacterStatus }));
export type CharactersStatus = z.infer<typeof CharactersStatus>;

export const CharactersTags = CharacterSelection.and(TagChange);
export type CharactersTags = z.infer<typeof CharactersTags>;

export const CharactersDeletion = CharacterSelection.and(CharacterDeletion.pick({ mode: true }));
export type CharactersDeletion = z.infer<typeof CharactersDeletion>;
