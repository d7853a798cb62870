// The rule: two ingredients of different categories are kept apart by an exclude between the two, which can be painted, or by another
// rule, which can only be changed where it was written.

import { isWhitelist, type RuleLine } from "./lines";
import type { RuleSource } from "./schema";

export type PairSides = {
  rows: { categoryId: number; ids: readonly number[] };
  columns: { categoryId: number; ids: readonly number[] };
};

/** What another rule keeps apart: indices on the side of its source, and on the other side. Null is all of them. */
export type PairBlock = {
  sourceSide: "rows" | "columns";
  sources: readonly number[] | null;
  targets: readonly number[] | null;
  /** `targets` are the ones that are allowed. */
  isWhitelist: boolean;
  sentence: string;
};

export type PairMatrix = {
  /** Cells with an exclude of their own, as `row * columns + column`. */
  painted: readonly number[];
  blocks: readonly PairBlock[];
};

/** What the enabled lines say about the pairs of two categories. */
export function pairMatrixOf(
  lines: readonly RuleLine[],
  { rows, columns }: PairSides,
  sentenceOf: (line: RuleLine) => string,
): PairMatrix {
  const indexOf = { rows: indices(rows.ids), columns: indices(columns.ids) };
  const painted = new Set<number>();
  const blocks: PairBlock[] = [];
  for (const line of lines) {
    if (!line.enabled) continue;
    for (const [sourceSide, targetSide] of [["rows", "columns"] as const, ["columns", "rows"] as const]) {
      const sides = { rows, columns };
      const sources = onSide(line.source, sides[sourceSide].categoryId, indexOf[sourceSide]);
      if (sources === undefined || line.categoryId !== sides[targetSide].categoryId) continue;
      const [target] = line.targets;
      if (!target || (line.type === "require" && !isWhitelist(line))) continue;
      if (target.kind === "category") {
        blocks.push({ sourceSide, sources, targets: null, isWhitelist: false, sentence: sentenceOf(line) });
        continue;
      }
      const targets = line.targets.flatMap(({ id }) => indexOf[targetSide].get(id) ?? []);
      const [source] = sources ?? [];
      const [only] = targets;
      if (line.type === "exclude" && source !== undefined && only !== undefined) {
        const [row, column] = sourceSide === "rows" ? [source, only] : [only, source];
        painted.add(row * columns.ids.length + column);
      } else
        blocks.push({
          sourceSide,
          sources,
          targets,
          isWhitelist: isWhitelist(line),
          sentence: sentenceOf(line),
        });
    }
  }
  return { painted: [...painted].sort((a, b) => a - b), blocks };
}

/** For each cell the number of the first block that forbids it, counted from 1; 0 for none. */
export function blockOfCells(blocks: readonly PairBlock[], rows: number, columns: number): Uint16Array {
  const cells = new Uint16Array(rows * columns);
  blocks.forEach(({ sourceSide, sources, targets, isWhitelist }, index) => {
    const [sourceCount, targetCount] = sourceSide === "rows" ? [rows, columns] : [columns, rows];
    const named = new Set(targets ?? []);
    const forbidden = everyIndex(targetCount).filter(
      (one) => targets === null || named.has(one) !== isWhitelist,
    );
    for (const source of sources ?? everyIndex(sourceCount))
      for (const target of forbidden) {
        const cell = sourceSide === "rows" ? source * columns + target : target * columns + source;
        if (cells[cell] === 0) cells[cell] = index + 1;
      }
  });
  return cells;
}

/** Undefined when the rule's source is not on that side. */
function onSide(
  { kind, id }: RuleSource,
  categoryId: number,
  indexOf: ReadonlyMap<number, number>,
): number[] | null | undefined {
  if (kind === "category") return id === categoryId ? null : undefined;
  if (kind !== "ingredient") return undefined;
  const index = indexOf.get(id);
  return index === undefined ? undefined : [index];
}

function indices(ids: readonly number[]): Map<number, number> {
  return new Map(ids.map((id, index) => [id, index]));
}

function everyIndex(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
