// The address of the explorer, for screens: without zod, which they do not load.

export const matrixSorts = ["order", "name", "tried"] as const;
export type MatrixSort = (typeof matrixSorts)[number];

/** What `?sortRows=` or `?sortColumns=` says; anything else is the order that they have. */
export function readMatrixSort(value: string | null): MatrixSort {
  return matrixSorts.find((sort) => sort === value) ?? "order";
}

export type ExplorerChoices = Partial<{
  outputType: string | null;
  character: string | null;
  rows: string | null;
  columns: string | null;
  ingredientId: readonly number[];
  sortRows: MatrixSort;
  sortColumns: MatrixSort;
}>;

/** The address of the explorer with other choices. An empty list is left out. */
export function explorerHref(path: string, query: ExplorerChoices): string {
  const { outputType, character, rows, columns, ingredientId = [], sortRows, sortColumns } = query;
  const params = new URLSearchParams();
  const add = (name: string, value: string | null | undefined) => {
    if (value) params.set(name, value);
  };
  add("outputType", outputType);
  add("character", character);
  add("rows", rows);
  add("columns", columns);
  add("ingredientId", ingredientId.join(","));
  add("sortRows", sortRows === "order" ? null : sortRows);
  add("sortColumns", sortColumns === "order" ? null : sortColumns);
  return params.size > 0 ? `${path}?${params}` : path;
}
