// The rule: tables of the predecessor (version 0.1 and 0.2), in the order in which they can be read: one refers only to those before it.

import { archetypes, categories, characters, ingredients } from "./concepts";
import { jobs, outputTypes } from "./jobs";
import { jobIngredients, projectJobs, requirements, topLayerJobs } from "./links";
import { media, topLayerClips } from "./media";
import { dockSlots, projects, prompts } from "./projects";
import { rules } from "./rules";
import type { LegacyTable } from "./world";

export const legacyTables: Readonly<Record<string, LegacyTable>> = {
  archetypes,
  characters,
  ingredient_categories: categories,
  ingredients,
  output_types: outputTypes,
  output_type_requirements: requirements,
  ingredient_rules: rules,
  render_jobs: jobs,
  render_job_ingredients: jobIngredients,
  media_assets: media,
  top_layer_media: topLayerClips,
  top_layer_jobs: topLayerJobs,
  projects,
  project_jobs: projectJobs,
  prompts,
  dock_config: dockSlots,
};
