import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frameAt, frameCount, startOfFrame, stepFrames } from "@/lib/core/media/frames";
import { hasMarks, markedPart, withMarkIn, withMarkOut } from "@/lib/core/media/marks";

const NONE = { markIn: null, markOut: null };

describe("marks", () => {
  it("are set, and taken away where they are already", () => {
    expect(withMarkIn(NONE, 1.23456)).toEqual({ markIn: 1.235, markOut: null });
    expect(withMarkIn({ markIn: 1.235, markOut: 2 }, 1.2351)).toEqual({ markIn: null, markOut: 2 });
    expect(withMarkOut({ markIn: 1, markOut: 2 }, 2, 5)).toEqual({ markIn: 1, markOut: null });
  });

  it("at the very beginning and end are none", () => {
    expect(withMarkIn(NONE, 0.001)).toEqual(NONE);
    expect(withMarkOut(NONE, 4.999, 5)).toEqual(NONE);
    expect(hasMarks(NONE)).toBe(false);
  });

  it("take the other one away rather than turn the part round", () => {
    expect(withMarkIn({ markIn: null, markOut: 2 }, 3)).toEqual({ markIn: 3, markOut: null });
    expect(withMarkOut({ markIn: 3, markOut: null }, 2, 5)).toEqual({ markIn: null, markOut: 2 });
  });

  it("always leave a part that has a length", () => {
    const time = fc.double({ min: 0, max: 10, noNaN: true });
    const step = fc.record({ isIn: fc.boolean(), time });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let marks = { markIn: null as number | null, markOut: null as number | null };
        for (const { isIn, time } of steps) {
          marks = isIn ? withMarkIn(marks, time) : withMarkOut(marks, time, 10);
          if (marks.markIn !== null && marks.markOut !== null)
            expect(marks.markIn).toBeLessThan(marks.markOut);
          const { start, end } = markedPart(marks, 10);
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });

  it("outside of a clip that has become shorter mean all of it", () => {
    expect(markedPart({ markIn: 6, markOut: 8 }, 5)).toEqual({ start: 0, end: 5 });
  });
});

describe("frames", () => {
  it("are stepped through one by one, to both ends", () => {
    const fps = 24;
    const duration = 2;
    let time = 0;
    const seen = [frameAt(time, fps)];
    for (let step = 0; step < 50; step += 1) {
      time = stepFrames(time, 1, fps, duration);
      seen.push(frameAt(time, fps));
    }
    expect(seen).toEqual(Array.from({ length: 51 }, (_, index) => Math.min(index, 47)));
    expect(frameAt(stepFrames(0, -1, fps, duration), fps)).toBe(0);
  });

  it("begin where the one before ends", () => {
    expect(frameCount(5.005, 29.97)).toBe(150);
    expect(startOfFrame(1.02, 25)).toBe(1);
    expect(frameAt(1 / 3, 30)).toBe(10);
  });
});
