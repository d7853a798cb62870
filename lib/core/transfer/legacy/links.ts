// The rule: rows that link two records become an ordered list of one of them; a link whose ends are not both there is left out.

import { toId } from "./values";
import type { LegacyTable } from "./world";

export const requirements = linkTable(
  "outputTypes",
  "categories",
  "output_type_id",
  "categories",
  "category_id",
);
export const jobIngredients = linkTable("jobs", "ingredients", "job_id", "ingredients", "ingredient_id");
export const topLayerJobs = linkTable("topLayerClips", "jobs", "top_layer_id", "jobs", "job_id");
export const projectJobs = linkTable("projects", "jobs", "project_id", "jobs", "job_id");

type Linked = "outputTypes" | "jobs" | "topLayerClips" | "projects" | "categories" | "ingredients";

function linkTable(
  owners: Linked,
  list: string,
  ownerColumn: string,
  targets: Linked,
  targetColumn: string,
): LegacyTable {
  return {
    columns: ["id", ownerColumn, targetColumn, "created_at"],
    read: ({ place, values }, world) => {
      const owner = toId(values[ownerColumn]);
      const target = toId(values[targetColumn]);
      const missing =
        owner === null || !world.has(owners, owner)
          ? ownerColumn
          : target === null || !world.has(targets, target)
            ? targetColumn
            : null;
      if (owner === null || target === null || missing)
        world.remark(
          "left out",
          `${place}.${missing}`,
          "What it refers to is not there: the link was left out.",
        );
      else if (!world.addLink(owners, list, owner, target))
        world.remark("left out", place, "The same link is there already: this one was left out.");
    },
  };
}
