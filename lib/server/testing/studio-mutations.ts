import { categoryColors } from "@/lib/core/categories/palette";
import { IngredientInput } from "@/lib/core/ingredients/schema";
import { blankOutputType } from "@/lib/core/output-types/blank-output-type";
import type { OutputTypeInput } from "@/lib/core/output-types/schema";
import type { ProjectInput } from "@/lib/core/projects/schema";
import { projectStatuses } from "@/lib/core/projects/status";
import {
  createCategory,
  deleteCategory,
  duplicateCategory,
  moveCategory,
  updateCategory,
} from "../categories/mutations";
import {
  createIngredients,
  deleteIngredients,
  moveIngredientsToCategory,
  tagIngredients,
  weighIngredients,
} from "../ingredients/bulk";
import {
  createIngredient,
  deleteIngredient,
  duplicateIngredient,
  moveIngredient,
  updateIngredient,
} from "../ingredients/mutations";
import { deleteOutputTypes } from "../output-types/bulk";
import {
  createOutputType,
  deleteOutputType,
  duplicateOutputType,
  moveOutputType,
  moveRequiredCategory,
  updateOutputType,
} from "../output-types/mutations";
import {
  createProject,
  deleteProject,
  linkJobs,
  moveProjectJob,
  setProjectStatus,
  updateProject,
} from "../projects/mutations";
import type { Draw, MutationCase, World } from "./world";

function drawCategory(draw: Draw) {
  return { name: draw.name(), description: draw.name(), color: draw.oneOf(categoryColors) };
}

function drawIngredient(world: World, draw: Draw): IngredientInput {
  return IngredientInput.parse({
    categoryId: draw.oneOf(world.categories),
    code: draw.oneOf([null, "A01", "a01"]),
    name: draw.name(),
    description: draw.name(),
    promptFragment: draw.name(),
    tags: draw.someOf(["fast", "Fast", "slow", "é"]),
    weight: draw.oneOf([0, 1, 1 / 3, 1e5]),
  });
}

function drawOutputType(world: World, draw: Draw): OutputTypeInput {
  return {
    ...blankOutputType,
    name: draw.name(),
    categoryIds: draw.someOf(world.categories),
    seconds: draw.oneOf([null, 0.1, 1 / 3]),
    width: draw.oneOf([null, 1920]),
  };
}

function drawProject(world: World, draw: Draw): ProjectInput {
  return {
    name: draw.name(),
    description: draw.name(),
    status: draw.oneOf(projectStatuses),
    notes: draw.name(),
    targetDate: draw.oneOf([null, new Date("2027-01-31T00:00:00Z")]),
    imageId: null,
    jobIds: draw.oneOf([undefined, draw.someOf(world.jobs)]),
  };
}

/** A mutation of one record, when there is one. */
const onOne = (
  table: "categories" | "ingredients" | "outputTypes" | "projects",
  run: (id: number, world: World, draw: Draw) => ReturnType<MutationCase["prepare"]>,
): MutationCase["prepare"] => {
  return (world, draw) => (world[table].length === 0 ? null : run(draw.oneOf(world[table]), world, draw));
};

/** A mutation of several ingredients, when there are some. */
const onSome = (
  run: (ids: number[], world: World, draw: Draw) => ReturnType<MutationCase["prepare"]>,
): MutationCase["prepare"] => {
  return (world, draw) => {
    const ids = draw.someOf(world.ingredients);
    return ids.length === 0 ? null : run(ids, world, draw);
  };
};

const step = (draw: Draw) => draw.number(-3, 3);

/** Mutations of categories, ingredients, output types and projects. */
export const studioMutations: MutationCase[] = [
  {
    name: "createCategory",
    prepare: (_world, draw) => {
      const input = drawCategory(draw);
      return (tx) => createCategory(tx, input);
    },
  },
  {
    name: "createIngredient",
    prepare: (world, draw) => {
      if (world.categories.length === 0) return null;
      const input = drawIngredient(world, draw);
      return (tx) => createIngredient(tx, input);
    },
  },
  {
    name: "createIngredients",
    prepare: onOne("categories", (categoryId, world, draw) => {
      const { code, name, description } = drawIngredient(world, draw);
      const lines = [
        { code, name, description },
        { code, name, description },
      ];
      return (tx) => createIngredients(tx, { categoryId, lines });
    }),
  },
  {
    name: "createOutputType",
    prepare: (world, draw) => {
      const input = drawOutputType(world, draw);
      return (tx) => createOutputType(tx, input);
    },
  },
  {
    name: "createProject",
    prepare: (world, draw) => {
      const input = drawProject(world, draw);
      return (tx) => createProject(tx, input);
    },
  },
  {
    name: "deleteCategory",
    prepare: onOne("categories", (id, world, draw) => {
      const mode = draw.oneOf(["delete", "all", "move"] as const);
      const targetId = draw.oneOf(world.categories);
      return (tx) => deleteCategory(tx, { id, mode, targetId });
    }),
  },
  {
    name: "deleteIngredient",
    prepare: onOne("ingredients", (id, _world, draw) => {
      const mode = draw.oneOf(["delete", "rest", "keep"] as const);
      return (tx) => deleteIngredient(tx, { id, mode });
    }),
  },
  {
    name: "deleteIngredients",
    prepare: onSome((ids, _world, draw) => {
      const mode = draw.oneOf(["delete", "rest", "keep"] as const);
      return (tx) => deleteIngredients(tx, { ids, mode });
    }),
  },
  {
    name: "deleteOutputType",
    prepare: onOne("outputTypes", (id, _world, draw) => {
      const mode = draw.oneOf(["delete", "keep"] as const);
      return (tx) => deleteOutputType(tx, { id, mode });
    }),
  },
  {
    name: "deleteOutputTypes",
    prepare: ({ outputTypes }, draw) => {
      const mode = draw.oneOf(["delete", "keep"] as const);
      const ids = draw.someOf(outputTypes);
      return ids.length === 0 ? null : (tx) => deleteOutputTypes(tx, { ids, mode });
    },
  },
  {
    name: "deleteProject",
    prepare: onOne("projects", (id, _world, draw) => {
      const mode = draw.oneOf(["delete", "keep"] as const);
      return (tx) => deleteProject(tx, { id, mode });
    }),
  },
  { name: "duplicateCategory", prepare: onOne("categories", (id) => (tx) => duplicateCategory(tx, { id })) },
  {
    name: "duplicateIngredient",
    prepare: onOne("ingredients", (id) => (tx) => duplicateIngredient(tx, { id })),
  },
  {
    name: "duplicateOutputType",
    prepare: onOne("outputTypes", (id) => (tx) => duplicateOutputType(tx, { id })),
  },
  {
    name: "linkJobs",
    prepare: onOne("projects", (id, world, draw) => {
      const jobIds = draw.someOf(world.jobs);
      return (tx) => linkJobs(tx, { id, jobIds });
    }),
  },
  {
    name: "moveCategory",
    prepare: onOne("categories", (id, _world, draw) => {
      const by = step(draw);
      return (tx) => moveCategory(tx, { id, by });
    }),
  },
  {
    name: "moveIngredient",
    prepare: onOne("ingredients", (id, _world, draw) => {
      const by = step(draw);
      return (tx) => moveIngredient(tx, { id, by });
    }),
  },
  {
    name: "moveIngredientsToCategory",
    prepare: onSome((ids, world, draw) => {
      const categoryId = draw.oneOf(world.categories);
      return (tx) => moveIngredientsToCategory(tx, { ids, categoryId });
    }),
  },
  {
    name: "moveOutputType",
    prepare: onOne("outputTypes", (id, _world, draw) => {
      const by = step(draw);
      return (tx) => moveOutputType(tx, { id, by });
    }),
  },
  {
    name: "moveProjectJob",
    prepare: onOne("projects", (id, world, draw) => {
      if (world.jobs.length === 0) return null;
      const [jobId, by] = [draw.oneOf(world.jobs), step(draw)];
      return (tx) => moveProjectJob(tx, { id, jobId, by });
    }),
  },
  {
    name: "moveRequiredCategory",
    prepare: onOne("outputTypes", (id, world, draw) => {
      if (world.categories.length === 0) return null;
      const [memberId, by] = [draw.oneOf(world.categories), step(draw)];
      return (tx) => moveRequiredCategory(tx, { id, memberId, by });
    }),
  },
  {
    name: "setProjectStatus",
    prepare: onOne("projects", (id, _world, draw) => {
      const status = draw.oneOf(projectStatuses);
      return (tx) => setProjectStatus(tx, { id, status });
    }),
  },
  {
    name: "tagIngredients",
    prepare: onSome((ids, _world, draw) => {
      const [add, remove] = [draw.someOf(["fast", "new"]), draw.someOf(["slow", "é"])];
      return (tx) => tagIngredients(tx, { ids, add, remove });
    }),
  },
  {
    name: "updateCategory",
    prepare: onOne("categories", (id, _world, draw) => {
      const input = drawCategory(draw);
      return (tx) => updateCategory(tx, { ...input, id });
    }),
  },
  {
    name: "updateIngredient",
    prepare: onOne("ingredients", (id, world, draw) => {
      const input = drawIngredient(world, draw);
      return (tx) => updateIngredient(tx, { ...input, id });
    }),
  },
  {
    name: "updateOutputType",
    prepare: onOne("outputTypes", (id, world, draw) => {
      const input = drawOutputType(world, draw);
      return (tx) => updateOutputType(tx, { ...input, id });
    }),
  },
  {
    name: "updateProject",
    prepare: onOne("projects", (id, world, draw) => {
      const input = drawProject(world, draw);
      return (tx) => updateProject(tx, { ...input, id });
    }),
  },
  {
    name: "weighIngredients",
    prepare: onSome((ids, _world, draw) => {
      const weight = draw.oneOf([0, 1, 2.5]);
      return (tx) => weighIngredients(tx, { ids, weight });
    }),
  },
];
