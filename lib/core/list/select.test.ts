import { describe, expect, it } from "vitest";
import { type Chosen, nothingChosen, togglePage, toggleRow } from "./select";

const page = [9, 7, 5, 3, 1];
const idsOf = ({ ids }: Chosen) => [...ids].sort((a, b) => a - b);
const touch = (chosen: Chosen, id: number, isRange = false) => toggleRow(chosen, page, id, isRange);

describe("selecting rows", () => {
  it("turns one on and off", () => {
    const one = touch(nothingChosen, 7);
    expect(idsOf(one)).toEqual([7]);
    expect(idsOf(touch(one, 7))).toEqual([]);
  });

  it("takes a range in either direction, from the row touched last", () => {
    expect(idsOf(touch(touch(nothingChosen, 3), 7, true))).toEqual([3, 5, 7]);
    expect(idsOf(touch(touch(touch(nothingChosen, 9), 5, true), 1, true))).toEqual([1, 3, 5, 7, 9]);
    expect(idsOf(touch(nothingChosen, 5, true))).toEqual([5]);
  });

  it("forgets what has left the page, also as the beginning of a range", () => {
    const before = touch(touch(nothingChosen, 9), 7);
    expect(idsOf(toggleRow(before, [9, 5, 3], 3, true))).toEqual([3, 9]);
  });

  it("takes the whole page, and lets go of it", () => {
    const all = togglePage(touch(nothingChosen, 7), page);
    expect(idsOf(all)).toEqual([1, 3, 5, 7, 9]);
    expect(idsOf(togglePage(all, page))).toEqual([]);
  });
});
