import { expect, test } from "vitest";
import { readIngredientLines } from "@/lib/core/ingredients/read-lines";

const known = [
  { name: "Running", code: "A01" },
  { name: "Élan", code: null },
];

test("each line is new, doubtful or unreadable; blank ones are nothing", () => {
  const text = [
    "A02 Leaping | high",
    "",
    "a01 running",
    "A01 Sprinting",
    "elan",
    "| text",
    "Leaping",
    "A02 Flying",
  ].join("\r\n");
  const lines = readIngredientLines(text, known);
  expect(lines.map(({ number, name, doubt, problem }) => [number, name, doubt ?? problem])).toEqual([
    [1, "Leaping", null],
    [3, "a01 running", null],
    [4, "Sprinting", "Running has the code A01."],
    [5, "elan", "Élan is there already."],
    [6, "", "It has no name."],
    [7, "Leaping", "The same name as in line 1."],
    [8, "Flying", "The same code as in line 1."],
  ]);
});

test("a spreadsheet's heading is doubted, and what is too long cannot be added", () => {
  const [heading, long, fine] = readIngredientLines(`Code\tName\tDescription\n${"x".repeat(201)}\nName`, []);
  expect(heading?.doubt).toBe("This looks like a heading.");
  expect(long?.problem).toBe("Its name is longer than 200 characters.");
  expect(fine).toMatchObject({ name: "Name", doubt: null, problem: null });
});

test("2,000 lines are read in no time", () => {
  const text = Array.from({ length: 2000 }, (_, index) => `- A${index} Move ${index} | text`).join("\n");
  const lines = readIngredientLines(text, known);
  expect(lines).toHaveLength(2000);
  expect(lines.filter(({ doubt }) => doubt)).toHaveLength(0);
});
