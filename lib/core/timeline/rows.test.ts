import { expect, it } from "vitest";
import { layLines, lineAt, portionsOf } from "./rows";

const group = (key: string, count: number) => ({ key, label: key, count, byStatus: {} });
const groups = [group("a", 2), group("b", 3), group("c", 1)];

const told = (closed: string[]) => {
  const lines = layLines(groups, new Set(closed));
  return Array.from({ length: lines.count }, (_, line) => {
    const found = lineAt(lines, line);
    return found?.kind === "job" ? `${found.group.key}${found.index}@${found.place}` : found?.group.key;
  }).join(" ");
};

it("puts jobs below the name of their group, unless it is closed", () => {
  expect(told([])).toBe("a a0@0 a1@1 b b0@2 b1@3 b2@4 c c0@5");
  expect(told(["b"])).toBe("a a0@0 a1@1 b c c0@5");
  expect(told(["a", "b", "c"])).toBe("a b c");
  const lines = layLines(groups, new Set());
  expect([lineAt(lines, -1), lineAt(lines, 9)]).toEqual([null, null]);
  expect(layLines([], new Set()).count).toBe(0);
});

it("asks for the portions that lines lie in, and for nothing that is closed", () => {
  expect(portionsOf(layLines(groups, new Set()), 0, 9, 2)).toEqual([0, 1, 2]);
  expect(portionsOf(layLines(groups, new Set(["b"])), 0, 99, 2)).toEqual([0, 2]);
  expect(portionsOf(layLines(groups, new Set(["a", "b", "c"])), 0, 99, 2)).toEqual([]);
});
