// The rule: rows and columns stand in the order that was asked for; a cell is found by its place on the screen.

import { foldName } from "@/lib/core/text/fold-name";
import type { MatrixSort } from "./address";
import type { MatrixData, SideData } from "./matrix-data";
import { type Stage, stages } from "./stage";

export type Cell = {
  /** Null when it was not counted: too many rules speak of it. */
  possible: bigint | null;
  tried: number;
  stage: Stage;
  /** No combination has both. */
  isForbidden: boolean;
};

export type Head = { id: number; name: string; possible: bigint | null; tried: number };

/** A matrix as it is shown. Rows and columns are counted from 0 in the order of the screen. */
export type Matrix = {
  rows: readonly Head[];
  columns: readonly Head[];
  possible: bigint | null;
  tried: number;
  at(row: number, column: number): Cell;
};

export type Named = MatrixData & { rowNames: readonly string[]; columnNames: readonly string[] };

export function createMatrix(
  data: Named,
  sortRows: MatrixSort = "order",
  sortColumns: MatrixSort = "order",
): Matrix {
  const { counts, cells } = data;
  const width = data.columns.ids.length;
  const tried = new Map<number, { count: number; stage: Stage }>();
  const [rowTried, columnTried] = [data.rows.ids.map(() => 0), data.columns.ids.map(() => 0)];
  let total = 0;
  for (let index = 0; index < data.tried.length; index += 4) {
    const [row = 0, column = 0, count = 0, stage = 0] = data.tried.slice(index, index + 4);
    tried.set(row * width + column, { count, stage: stages[stage] ?? "untried" });
    rowTried[row] = (rowTried[row] ?? 0) + count;
    columnTried[column] = (columnTried[column] ?? 0) + count;
    total += count;
  }
  const numbers = counts.map(BigInt);
  const rows = headsOf(data.rows, data.rowNames, rowTried);
  const columns = headsOf(data.columns, data.columnNames, columnTried);
  const [rowOrder, columnOrder] = [orderOf(rows, sortRows), orderOf(columns, sortColumns)];
  return {
    rows: rowOrder.flatMap((index) => rows[index] ?? []),
    columns: columnOrder.flatMap((index) => columns[index] ?? []),
    possible: data.possible === null ? null : BigInt(data.possible),
    tried: total,
    at(row, column) {
      const [wholeRow = 0, wholeColumn = 0] = [rowOrder[row], columnOrder[column]];
      const [a = -1, b = -1] = [data.rows.groups[wholeRow], data.columns.groups[wholeColumn]];
      const place = a < 0 || b < 0 ? null : (cells[a]?.[b] ?? -1);
      const possible = place === null ? 0n : (numbers[place] ?? null);
      const cell = tried.get(wholeRow * width + wholeColumn);
      return {
        possible,
        tried: cell?.count ?? 0,
        stage: cell?.stage ?? "untried",
        isForbidden: possible === 0n,
      };
    },
  };
}

function headsOf(
  { ids, groups, possible }: SideData,
  names: readonly string[],
  tried: readonly number[],
): Head[] {
  return ids.map((id, index) => {
    const group = groups[index] ?? -1;
    const count = group < 0 ? "0" : (possible[group] ?? null);
    return {
      id,
      name: names[index] ?? "",
      possible: count === null ? null : BigInt(count),
      tried: tried[index] ?? 0,
    };
  });
}

/** Places in the order of the space, as they are shown. What is tried as often keeps its order. */
function orderOf(heads: readonly Head[], sort: MatrixSort): number[] {
  const places = heads.map((_, index) => index);
  if (sort === "order") return places;
  const keys = heads.map(({ name }) => foldName(name));
  return places.sort((a, b) =>
    sort === "tried"
      ? (heads[a]?.tried ?? 0) - (heads[b]?.tried ?? 0) || a - b
      : (keys[a] ?? "") < (keys[b] ?? "")
        ? -1
        : (keys[a] ?? "") > (keys[b] ?? "")
          ? 1
          : a - b,
  );
}
