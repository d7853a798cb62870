import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { tableNames } from "./table-names";
import { tables } from "./tables";

it("describes every table and every property, in their order", () => {
  const [, ...sections] = readFileSync("docs/export-format.md", "utf8").split("\n### ");
  expect(sections.map((section) => section.split("\n", 1)[0])).toEqual([...tableNames]);
  for (const [index, name] of tableNames.entries()) {
    const described = [...(sections[index] ?? "").matchAll(/^\| `(\w+)` +\|/gm)].map(
      ([, property]) => property,
    );
    const { columns, links } = tables[name];
    expect(described, name).toEqual([...Object.keys(columns), ...Object.keys(links)]);
  }
});
