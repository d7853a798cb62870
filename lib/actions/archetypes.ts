"use server";

import { ArchetypesDeletion, ArchetypesSubtype, ArchetypesTags } from "@/lib/core/archetypes/bulk";
import { ArchetypeDeletion } from "@/lib/core/archetypes/deletion";
import { ArchetypeInput, ArchetypeUpdate } from "@/lib/core/archetypes/schema";
import { ImageChange } from "@/lib/core/images/image-change";
import { RecordId } from "@/lib/core/schema/fields";
import { action } from "@/lib/server/action";
import * as bulk from "@/lib/server/archetypes/bulk";
import * as archetypes from "@/lib/server/archetypes/mutations";

export const createArchetype = action(ArchetypeInput, archetypes.createArchetype);
export const updateArchetype = action(ArchetypeUpdate, archetypes.updateArchetype);
export const duplicateArchetype = action(RecordId, archetypes.duplicateArchetype);
export const deleteArchetype = action(ArchetypeDeletion, archetypes.deleteArchetype);
export const changeArchetypeImage = action(ImageChange, archetypes.changeArchetypeImage);
export const setArchetypesSubtype = action(ArchetypesSubtype, bulk.setArchetypesSubtype);
export const tagArchetypes = action(ArchetypesTags, bulk.tagArchetypes);
export const deleteArchetypes = action(ArchetypesDeletion, bulk.deleteArchetypes);
