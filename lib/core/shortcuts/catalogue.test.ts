import { describe, expect, it } from "vitest";
import { findClash, getShortcut, keyNames, keysOf, shortcuts } from "./catalogue";

describe("the catalogue", () => {
  it("has each id once, and no two keys that clash", () => {
    expect(new Set(shortcuts.map(({ id }) => id)).size).toBe(shortcuts.length);
    for (const { id, keys } of shortcuts) expect(findClash(id, keys, {})).toBeNull();
  });
});

describe("keysOf", () => {
  it("prefers what a person chose, and null is off", () => {
    expect(keysOf("next", {})).toBe("j");
    expect(keysOf("next", { next: "l" })).toBe("l");
    expect(keysOf("next", { next: null })).toBeNull();
  });
});

describe("findClash", () => {
  it("finds the same keys, and keys that begin with one that is taken", () => {
    expect(findClash("next", "k", {})).toBe(getShortcut("previous"));
    expect(findClash("next", "g", {})?.group).toBe("go");
    expect(findClash("next", "k x", {})).toBe(getShortcut("previous"));
  });

  it("lets keys be used twice where both are never on one page, and those that are off", () => {
    expect(findClash("add-ingredient", "r", {})).toBeNull();
    expect(findClash("next", "k", { previous: null })).toBeNull();
    expect(findClash("next", "k", { previous: "p" })).toBeNull();
  });
});

it("names keys as they are printed on a keyboard", () => {
  expect(["g d", "A", "?", "Escape"].map(keyNames)).toEqual([["G", "D"], ["Shift A"], ["?"], ["Esc"]]);
});
