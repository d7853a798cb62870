// The rule: what is done to several characters at once is one change.

import { z } from "zod";
import { CharacterListQuery } from "@/lib/core/characters/list";
import { CharacterStatus } from "@/lib/core/characters/schema";
import { selectionOf } from "@/lib/core/list/selection-schema";

export const CharactersStatus = selectionOf(CharacterListQuery).and(z.object({ status: CharacterStatus }));
export type CharactersStatus = z.infer<typeof CharactersStatus>;
