// The rule: the explorer shows an output type's combinations as a matrix of two of its variables; what its address asks for and is not
// there is said, never silently replaced.

import { z } from "zod";
import { filterText } from "@/lib/core/list/fields";
import { parseId } from "@/lib/core/schema/parse-id";
import { matrixSorts } from "./address";

const sort = z.preprocess((value) => [value].flat()[0], z.enum(matrixSorts)).catch("order");

/** As it stands in the address. `rows` and `columns` are the id of a required category, or `character`. */
export const ExplorerQuery = z.object({
  outputType: filterText,
  character: filterText,
  rows: filterText,
  columns: filterText,
  /** `7`, `7,9`, or the key several times. */
  ingredientId: z.preprocess(
    (value) =>
      [value]
        .flat()
        .flatMap((text) => (typeof text === "string" ? text.split(",") : []))
        .flatMap((text) => parseId(text) ?? [])
        .slice(0, 100),
    z.array(z.number()),
  ),
  sortRows: sort,
  sortColumns: sort,
});
export type ExplorerQuery = z.infer<typeof ExplorerQuery>;

export type ExplorerCategory = { id: number; name: string; color: string; ingredientCount: number };
export type ExplorerOutputType = { id: number; name: string; categories: readonly ExplorerCategory[] };

/** One side of the matrix. `category` is null for the characters; `variable` is that of the output type's network. */
export type Axis = { key: string; name: string; variable: number; category: ExplorerCategory | null };

export const CHARACTERS = "character";

/** What an address means. */
export type Resolved =
  | { problem: "no-output-types" }
  | { problem: "output-type"; outputTypes: readonly ExplorerOutputType[] }
  | { problem: "no-categories"; outputType: ExplorerOutputType }
  | { problem: "axis"; outputType: ExplorerOutputType; axes: readonly Axis[] }
  | { problem: null; outputType: ExplorerOutputType; axes: readonly Axis[]; rows: Axis; columns: Axis };

/** Without a word about it: the first output type, its first two categories, and the characters where there is only one. */
export function resolveExplorer(query: ExplorerQuery, outputTypes: readonly ExplorerOutputType[]): Resolved {
  const [first] = outputTypes;
  if (!first) return { problem: "no-output-types" };
  const outputType = query.outputType
    ? outputTypes.find(({ id }) => String(id) === query.outputType)
    : (outputTypes.find(({ categories }) => categories.length > 0) ?? first);
  if (!outputType) return { problem: "output-type", outputTypes };
  if (outputType.categories.length === 0) return { problem: "no-categories", outputType };
  const axes = axesOf(outputType);
  const asked = [query.rows, query.columns].filter((key) => key !== null);
  const find = (key: string | null) => axes.find((axis) => axis.key === key);
  if (asked.some((key) => !find(key)) || (asked.length === 2 && asked[0] === asked[1]))
    return { problem: "axis", outputType, axes };
  const rows = find(query.rows) ?? axes.find(({ key }) => key !== query.columns);
  const columns = find(query.columns) ?? axes.find(({ key }) => key !== rows?.key);
  if (!rows || !columns) return { problem: "axis", outputType, axes };
  return { problem: null, outputType, axes, rows, columns };
}

/** The categories in the output type's order, and the characters last. */
function axesOf({ categories }: ExplorerOutputType): Axis[] {
  const ofCategories = categories.map((category, index) => ({
    key: String(category.id),
    name: category.name,
    variable: index + 1,
    category,
  }));
  return [...ofCategories, { key: CHARACTERS, name: "Character", variable: 0, category: null }];
}
