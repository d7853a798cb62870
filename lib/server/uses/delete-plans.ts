import type { DeletePlan } from "@/lib/core/uses/uses";
import { planArchetypeDeletion } from "../archetypes/delete-plan";
import { planCategoryDeletion } from "../categories/delete-plan";
import { planCharacterDeletion } from "../characters/delete-plan";
import { planStudioRemoval } from "../demo/delete-plan";
import { planIngredientDeletion } from "../ingredients/delete-plan";
import { planJobDeletion } from "../jobs/delete-plan";
import { planMediaDeletion } from "../media/delete-plan";
import { planOutputTypeDeletion } from "../output-types/delete-plan";
import { planProjectDeletion } from "../projects/delete-plan";

/** What deleting a record of each domain would do; the dialog asks here before anything is touched. */
export const deletePlans: Record<string, (id: number) => Promise<DeletePlan>> = {
  archetypes: planArchetypeDeletion,
  categories: planCategoryDeletion,
  characters: planCharacterDeletion,
  demo: planStudioRemoval,
  ingredients: planIngredientDeletion,
  jobs: planJobDeletion,
  media: planMediaDeletion,
  "output-types": planOutputTypeDeletion,
  projects: planProjectDeletion,
};
