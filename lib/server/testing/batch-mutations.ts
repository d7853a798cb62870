import { batchModes } from "@/lib/core/batches/mode";
import { createBatch, deleteBatch, renameBatch } from "../batches/mutations";
import type { Draw, MutationCase, World } from "./world";

/** On a batch, when there is one. */
const onOne =
  (run: (id: number, draw: Draw) => ReturnType<MutationCase["prepare"]>): MutationCase["prepare"] =>
  ({ batches }, draw) =>
    batches.length === 0 ? null : run(draw.oneOf(batches), draw);

export const batchMutations: MutationCase[] = [
  {
    name: "createBatch",
    prepare: (world, draw) => {
      const input = {
        ...{ name: draw.name(), mode: draw.oneOf(batchModes), seed: "s", priority: draw.number(-3, 3) },
        rows: Array.from({ length: draw.number(1, 3) }, () => drawRow(world, draw)),
        projectIds: draw.someOf([...world.projects, 999]),
        plannedFor: draw.oneOf([null, new Date(Date.UTC(2026, 0, draw.number(1, 28)))]),
      };
      return (tx) => createBatch(tx, input);
    },
  },
  { name: "renameBatch", prepare: onOne((id, draw) => (tx) => renameBatch(tx, { id, name: draw.name() })) },
  { name: "deleteBatch", prepare: onOne((id) => (tx) => deleteBatch(tx, { id })) },
];

/** Often a combination, sometimes not: an output type of the world may require one category or none. */
function drawRow({ outputTypes, characters, ingredients }: World, draw: Draw) {
  return {
    outputTypeId: draw.oneOf([...outputTypes, 999]),
    characterId: draw.oneOf([...characters, 999]),
    ingredientIds: draw.someOf(ingredients).slice(0, draw.number(0, 1)),
  };
}
