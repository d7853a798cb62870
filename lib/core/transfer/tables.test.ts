import { expect, test } from "vitest";
import { tableNames } from "./table-names";
import { tables } from "./tables";

test("a table only refers to tables before it", () => {
  for (const [index, name] of tableNames.entries()) {
    const { columns, links } = tables[name];
    const references = [...Object.values(columns), ...Object.values(links)].flatMap(
      ({ refersTo }) => refersTo ?? [],
    );
    for (const reference of references)
      expect(tableNames.indexOf(reference), `${name} → ${reference}`).toBeLessThan(index);
  }
});
