import { expect, test } from "vitest";
import { parseIngredientLine } from "@/lib/core/ingredients/ingredient-line";

test.each([
  ["Running", null, "Running", ""],
  ["A01 Running", "A01", "Running", ""],
  ["  A01.  Running   fast ", "A01", "Running fast", ""],
  ["MOV-12 Slow zoom | towards the eyes | closer", "MOV-12", "Slow zoom", "towards the eyes | closer"],
  ["Running | at full speed", null, "Running", "at full speed"],
  ["A01", null, "A01", ""],
  ["3D render", null, "3D render", ""],
  ["a01 running", null, "a01 running", ""],
  ["Ä1 Über", "Ä1", "Über", ""],
  ["| only a description", null, "", "only a description"],
  ["", null, "", ""],
  ["A01 | Running | at full speed", "A01", "Running", "at full speed"],
  ["A01 | Running", "A01", "Running", ""],
  ["A01\tRunning\tat full speed", "A01", "Running", "at full speed"],
  ["\tRunning\tat | speed", null, "Running", "at | speed"],
  ["Running\tat full speed\t", null, "Running", "at full speed"],
  ["- A01 Running", "A01", "Running", ""],
  ["  • Running", null, "Running", ""],
  ["12. Running", null, "Running", ""],
  ["3) A01 Running | fast", "A01", "Running", "fast"],
  ["- [ ] Running", null, "Running", ""],
  ["-", null, "-", ""],
])("%j", (line, code, name, description) => {
  expect(parseIngredientLine(line)).toEqual({ code, name, description });
});
