"use server";

import { CharactersDeletion, CharactersStatus, CharactersTags } from "@/lib/core/characters/bulk";
import { CharacterDeletion } from "@/lib/core/characters/deletion";
import { CharacterInput, CharacterUpdate } from "@/lib/core/characters/schema";
import { ImageChange } from "@/lib/core/images/image-change";
import { RecordId } from "@/lib/core/schema/fields";
import { action } from "@/lib/server/action";
import * as bulk from "@/lib/server/characters/bulk";
import * as characters from "@/lib/server/characters/mutations";

export const createCharacter = action(CharacterInput, characters.createCharacter);
export const updateCharacter = action(CharacterUpdate, characters.updateCharacter);
export const retireCharacter = action(RecordId, characters.retireCharacter);
export const bringBackCharacter = action(RecordId, characters.bringBackCharacter);
export const duplicateCharacter = action(RecordId, characters.duplicateCharacter);
export const deleteCharacter = action(CharacterDeletion, characters.deleteCharacter);
export const changeCharacterImage = action(ImageChange, characters.changeCharacterImage);
export const setCharactersStatus = action(CharactersStatus, bulk.setCharactersStatus);
export const tagCharacters = action(CharactersTags, bulk.tagCharacters);
export const deleteCharacters = action(CharactersDeletion, bulk.deleteCharacters);
