import { expect, test } from "vitest";
import { explorerHref } from "./address";
import { ExplorerQuery, resolveExplorer } from "./query";

const category = (id: number, name: string) => ({ id, name, color: "violet", ingredientCount: 2 });
const clip = {
  id: 4,
  name: "Clip",
  categories: [category(1, "Action"), category(2, "Motion"), category(3, "Style")],
};
const portrait = { id: 5, name: "Portrait", categories: [category(3, "Style")] };
const plain = { id: 6, name: "Plain", categories: [] };

function resolve(search: string) {
  const query = ExplorerQuery.parse(Object.fromEntries(new URLSearchParams(search)));
  return resolveExplorer(query, [plain, clip, portrait]);
}

function axes(search: string) {
  const found = resolve(search);
  return found.problem === null
    ? [found.outputType.name, found.rows.name, found.columns.name]
    : found.problem;
}

test("what the address leaves open is the first that makes a matrix", () => {
  expect(axes("")).toEqual(["Clip", "Action", "Motion"]);
  expect(axes("rows=2")).toEqual(["Clip", "Motion", "Action"]);
  expect(axes("columns=1")).toEqual(["Clip", "Motion", "Action"]);
  expect(axes("outputType=5")).toEqual(["Portrait", "Style", "Character"]);
  expect(axes("outputType=5&columns=3")).toEqual(["Portrait", "Character", "Style"]);
});

test("what it asks for and is not there is said", () => {
  expect(axes("outputType=99")).toBe("output-type");
  expect(axes("outputType=soon")).toBe("output-type");
  expect(axes("rows=99")).toBe("axis");
  expect(axes("rows=1&columns=1")).toBe("axis");
  expect(axes("outputType=6")).toBe("no-categories");
  expect(resolveExplorer(ExplorerQuery.parse({}), [])).toEqual({ problem: "no-output-types" });
});

test("locks are read in any form, and written in one", () => {
  const query = ExplorerQuery.parse({ ingredientId: ["7,9", "x", "3"], rows: "1", sortRows: "name" });
  expect(query.ingredientId).toEqual([7, 9, 3]);
  expect(explorerHref("/combinations", query)).toBe(
    "/combinations?rows=1&ingredientId=7%2C9%2C3&sortRows=name",
  );
});
