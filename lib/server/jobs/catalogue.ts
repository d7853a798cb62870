import { db } from "../db";
import { remembered } from "../remembered";

/** Categories and output types: a few dozen rows that every list of jobs needs, read once after each write. */
export function getCatalogue() {
  return remembered("catalogue", async () => {
    const [categories, outputTypes] = await Promise.all([
      db().category.findMany({ select: { id: true, name: true, color: true, position: true } }),
      db().outputType.findMany({
        select: {
          id: true,
          name: true,
          categories: { orderBy: { position: "asc" }, select: { categoryId: true } },
        },
      }),
    ]);
    return {
      categories: new Map(categories.map((category) => [category.id, category])),
      outputTypes: new Map(outputTypes.map((outputType) => [outputType.id, outputType])),
    };
  });
}

export type Catalogue = Awaited<ReturnType<typeof getCatalogue>>;
