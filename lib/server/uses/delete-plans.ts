import type { DeletePlan } from "@/lib/core/uses/uses";
import { planArchetypeDeletion } from "../archetypes/delete-plan";
import { planCharacterDeletion } from "../characters/delete-plan";

/** What deleting a record of each domain would do; the dialog asks here before anything is touched. */
export const deletePlans: Record<string, (id: number) => Promise<DeletePlan>> = {
  archetypes: planArchetypeDeletion,
  characters: planCharacterDeletion,
};
