import { expect, it } from "vitest";
import { inChosenOrder, isShown, layoutStyles } from "./column-layout";
import type { DataColumn } from "./data-column";

const column = (id: string, more: Partial<DataColumn<object>> = {}): DataColumn<object> => ({
  ...{ id, head: id, cell: () => null, text: () => null, width: 100 },
  ...more,
});
const columns = [column("a"), column("b", { from: "lg" }), column("c", { width: "15%", min: 60 })];
const ids = (list: DataColumn<object>[]) => list.map(({ id }) => id).join("");

it("puts columns in the chosen order, and unknown ones where they belong", () => {
  expect(ids(inChosenOrder(columns, {}))).toBe("abc");
  expect(ids(inChosenOrder(columns, { order: ["c", "gone", "a", "c"] }))).toBe("cab");
  expect(ids(inChosenOrder(columns, { order: ["c", "b"] }))).toBe("acb");
});

it("shows what was chosen, else what the window has room for", () => {
  const [, b] = columns;
  if (!b) throw new Error("no column");
  expect(isShown(b, {}, 48)).toBe(false);
  expect(isShown(b, {}, 64)).toBe(true);
  expect(isShown(b, { shown: { b: false } }, 96)).toBe(false);
  expect(isShown(b, { shown: { b: true } }, 0)).toBe(true);
});

it("scrolls in a box below the width that the shown columns need", () => {
  const styles = layoutStyles("t", columns, { widths: { a: 300 } }, 40);
  expect(styles).toContain("#t{min-width:400px}");
  expect(styles).toContain("@media(min-width:64rem){#t{min-width:500px}");
  expect(styles.match(/#t\{/g)).toHaveLength(2);
});
