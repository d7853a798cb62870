import { expect, it } from "vitest";
import { findShortcut } from "./shortcut-registry";

const shortcut = (keys: string) => ({ keys });

it("finds one key and two in a row, and waits between them", () => {
  const all = [shortcut("n"), shortcut("g c")];
  expect(findShortcut("n", all)).toBe(all[0]);
  expect(findShortcut("g", all)).toBe("waiting");
  expect(findShortcut("g c", all)).toBe(all[1]);
  expect(findShortcut("g x", all)).toBeNull();
  expect(findShortcut("x", all)).toBeNull();
});

it("gives a list the keys that another shortcut has too only while the focus is in it", () => {
  const neighbour = shortcut("j");
  const list = (isFocused: boolean) => ({ ...shortcut("j"), hasFocus: () => isFocused });
  const inside = list(true);
  const outside = list(false);
  expect(findShortcut("j", [neighbour, inside])).toBe(inside);
  expect(findShortcut("j", [neighbour, outside])).toBe(neighbour);
  expect(findShortcut("j", [outside])).toBe(outside);
});

it("lets the latest win", () => {
  const all = [shortcut("n"), shortcut("n")];
  expect(findShortcut("n", all)).toBe(all[1]);
});
