import { expect, it } from "vitest";
import { copyName, copyStem } from "./copy-name";
import { foldName } from "./fold-name";

it("numbers copies and does not pile up words", () => {
  expect(copyName("Luna", [])).toBe("Luna copy");
  expect(copyName("Luna", [{ nameKey: "luna copy" }])).toBe("Luna copy 2");
  expect(copyName("Luna copy", [{ nameKey: "luna copy" }])).toBe("Luna copy 2");
  expect(copyName("Luna copy 2", [{ nameKey: "luna copy" }, { nameKey: "luna copy 2" }])).toBe("Luna copy 3");
});

it("stays within the limit of a name, without cutting a character in two", () => {
  const name = "🌙".repeat(200);
  const copy = copyName(name, []);
  expect([...copy].length).toBeLessThanOrEqual(200);
  expect(() => encodeURIComponent(copy)).not.toThrow();
  expect(foldName(copy).startsWith(copyStem(name))).toBe(true);
});
