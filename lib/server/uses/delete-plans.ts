import type { z } from "zod";
import { ArchetypeSelection } from "@/lib/core/archetypes/bulk";
import { CharacterSelection } from "@/lib/core/characters/bulk";
import { IngredientSelection } from "@/lib/core/ingredients/bulk";
import { JobSelection } from "@/lib/core/jobs/bulk";
import { OutputTypeSelection } from "@/lib/core/output-types/bulk";
import { ProjectSelection } from "@/lib/core/projects/bulk";
import { TagSelection } from "@/lib/core/tags/schema";
import { ClipSelection } from "@/lib/core/top-layer/bulk";
import type { DeletePlan } from "@/lib/core/uses/uses";
import { planArchetypesDeletion } from "../archetypes/delete-plan";
import { planCategoryDeletion } from "../categories/delete-plan";
import { planCharactersDeletion } from "../characters/delete-plan";
import { planStudioRemoval } from "../demo/delete-plan";
import { planIngredientDeletion, planIngredientsDeletion } from "../ingredients/delete-plan";
import { planJobsDeletion } from "../jobs/delete-plan";
import { planMediaDeletion } from "../media/delete-plan";
import { planOutputTypesDeletion } from "../output-types/delete-plan";
import { planProjectsDeletion } from "../projects/delete-plan";
import { planTagDeletion } from "../tags/plan";
import { planClipsDeletion } from "../top-layer/delete-plan";

// What a deletion would do; the dialog asks here before anything is touched.

/** Of a record of each kind. */
export const deletePlans: Record<string, (id: number) => Promise<DeletePlan>> = {
  archetypes: (id) => planArchetypesDeletion({ ids: [id] }),
  categories: planCategoryDeletion,
  characters: (id) => planCharactersDeletion({ ids: [id] }),
  demo: planStudioRemoval,
  ingredients: planIngredientDeletion,
  jobs: (id) => planJobsDeletion({ ids: [id] }),
  media: planMediaDeletion,
  "output-types": (id) => planOutputTypesDeletion({ ids: [id] }),
  projects: (id) => planProjectsDeletion({ ids: [id] }),
  "top-layer": (id) => planClipsDeletion({ ids: [id] }),
};

/** Of several together. */
export const bulkDeletePlans: Record<string, BulkPlan> = {
  archetypes: bulk(ArchetypeSelection, planArchetypesDeletion),
  characters: bulk(CharacterSelection, planCharactersDeletion),
  ingredients: bulk(IngredientSelection, planIngredientsDeletion),
  jobs: bulk(JobSelection, planJobsDeletion),
  "output-types": bulk(OutputTypeSelection, planOutputTypesDeletion),
  projects: bulk(ProjectSelection, planProjectsDeletion),
  tags: bulk(TagSelection, planTagDeletion),
  "top-layer": bulk(ClipSelection, planClipsDeletion),
};

type BulkPlan = { schema: z.ZodType; plan: (selection: unknown) => Promise<DeletePlan> };

function bulk<Schema extends z.ZodType>(
  schema: Schema,
  plan: (selection: z.output<Schema>) => Promise<DeletePlan>,
): BulkPlan {
  return { schema, plan: (selection) => plan(selection as z.output<Schema>) };
}
