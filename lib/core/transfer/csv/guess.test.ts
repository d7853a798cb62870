import { expect, test } from "vitest";
import { guessColumns, guessKinds, guessSeparator } from "@/lib/core/transfer/csv/guess";
import { csvColumns, csvKinds } from "@/lib/core/transfer/csv/kinds";
import { CsvMapping } from "@/lib/core/transfer/csv/mapping";

test.each<[string[], string, (string | null)[]]>([
  [
    ["Name", "Archetype", "Status", "Visual notes"],
    "characters",
    ["name", "archetype", "status", "visualNotes"],
  ],
  [
    ["NAME ", "Category", "code", "Prompt fragment"],
    "ingredients",
    ["name", "category", "code", "promptFragment"],
  ],
  [
    ["Job", "Character", "Output type", "Ingredients"],
    "jobs",
    ["id", "character", "outputType", "ingredients"],
  ],
  [["Prompt", "Label", "Project", "Colour"], "prompts", ["text", "label", "project", null]],
  [
    ["file_path", "seo-title", "seo_description", "tags"],
    "media",
    ["file", "seoTitle", "seoDescription", "tags"],
  ],
])("%j is recognised", (headers, kind, columns) => {
  expect(guessKinds(headers)[0]).toMatchObject({ kind, columns });
});

test("every label is recognised as itself, and each column once", () => {
  for (const kind of csvKinds) {
    const labels = Object.values(csvColumns[kind]).map(({ label }) => label);
    expect(guessColumns(kind, labels)).toEqual(Object.keys(csvColumns[kind]));
    expect(
      guessColumns(kind, ["Name", "name", "NAME"]).filter((column) => column !== null).length,
    ).toBeLessThanOrEqual(1);
  }
});

test.each([
  ["a;b;c", ";"],
  ["a,b", ","],
  ["a\tb,c\td", "\t"],
  ['"a,b,c";d', ";"],
  ["alone", ","],
])("%j is divided by %j", (line, separator) => expect(guessSeparator(line)).toBe(separator));

test("a mapping names known columns, each once, and one that rows are known by", () => {
  const mapping = { kind: "characters", separator: ",", columns: ["name", null] };
  expect(CsvMapping.safeParse(mapping).success).toBe(true);
  for (const columns of [["name", "name"], ["file", "name"], ["status"], ["toString"]])
    expect(CsvMapping.safeParse({ ...mapping, columns }).success).toBe(false);
});
