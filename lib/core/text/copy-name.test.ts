import { expect, it } from "vitest";
import { copyName, copyStem } from "./copy-name";
import { foldName } from "./fold-name";

it("numbers copies and does not pile up words", () => {
  expect(copyName("Luna", new Set())).toBe("Luna copy");
  expect(copyName("Luna", new Set(["luna copy"]))).toBe("Luna copy 2");
  expect(copyName("Luna copy", new Set(["luna copy"]))).toBe("Luna copy 2");
  expect(copyName("Luna copy 2", new Set(["luna copy", "luna copy 2"]))).toBe("Luna copy 3");
});

it("stays within the limit of a name, without cutting a character in two", () => {
  const name = "🌙".repeat(200);
  const copy = copyName(name, new Set());
  expect([...copy].length).toBeLessThanOrEqual(200);
  expect(() => encodeURIComponent(copy)).not.toThrow();
  expect(foldName(copy).startsWith(copyStem(name))).toBe(true);
});
