import { expect, it } from "vitest";
import { STRIP_FRAMES, stripFrameAt, stripTimes } from "@/lib/core/media/strip";

it("takes the frames from the middle of equal parts, none at the very ends", () => {
  const times = stripTimes(16);
  expect(times).toHaveLength(STRIP_FRAMES);
  expect(times[0]).toBe(0.5);
  expect(times.at(-1)).toBe(15.5);
});

it("finds a frame for every place", () => {
  expect([-1, 0, 0.5, 0.999, 1, 2].map(stripFrameAt)).toEqual([0, 0, STRIP_FRAMES / 2, 15, 15, 15]);
});
