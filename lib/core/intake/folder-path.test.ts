import { expect, test } from "vitest";
import { folderName, insideOf, pathInside } from "@/lib/core/intake/folder-path";

test.each([
  ["/films/renders", "/films/renders/", "renders"],
  ["/films/renders/", "/films/renders/", "renders"],
  ["/", "/", "/"],
  ["C:\\", "C:\\", "C:"],
  ["C:\\Renders", "C:\\Renders\\", "Renders"],
])("%s", (folder, inside, name) => {
  expect(insideOf(folder)).toBe(inside);
  expect(folderName(folder)).toBe(name);
  expect(pathInside(folder, `${inside}a/b.png`)).toBe("a/b.png");
});

test("a folder whose name only begins alike is another one", () => {
  expect(pathInside("/renders", "/renders-old/a.png")).toBe("/renders-old/a.png");
});
