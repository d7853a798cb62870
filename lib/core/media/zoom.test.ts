import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitView, limitScale, nextScale, panBy, zoomTo } from "@/lib/core/media/zoom";

const side = fc.integer({ min: 1, max: 20_000 });
const size = fc.record({ width: side, height: side });
const stageSide = fc.integer({ min: 10, max: 4_000 });
const stageSize = fc.record({ width: stageSide, height: stageSide });

describe("fitting", () => {
  it("shows all of the picture, in the middle, and does not blow it up", () => {
    expect(fitView({ width: 2000, height: 1000 }, { width: 1000, height: 1000 })).toEqual({
      ...{ scale: 0.5, x: 0, y: 250 },
    });
    expect(fitView({ width: 100, height: 50 }, { width: 1000, height: 1000 })).toEqual({
      ...{ scale: 1, x: 450, y: 475 },
    });
  });
});

describe("zooming", () => {
  it("keeps what is under the pointer under it, unless an edge would come inside", () => {
    const picture = { width: 4000, height: 4000 };
    const stage = { width: 1000, height: 1000 };
    const at = { x: 300, y: 700 };
    const fitted = fitView(picture, stage);
    const zoomed = zoomTo(fitted, 1, at, picture, stage);
    expect((at.x - zoomed.x) / zoomed.scale).toBeCloseTo((at.x - fitted.x) / fitted.scale);
    expect((at.y - zoomed.y) / zoomed.scale).toBeCloseTo((at.y - fitted.y) / fitted.scale);
  });

  it("never leaves a gap beside a picture that is larger than the stage", () => {
    const by = fc.record({ x: fc.integer({ min: -9_999, max: 9_999 }), y: fc.integer() });
    fc.assert(
      fc.property(
        size,
        stageSize,
        by,
        fc.double({ min: 0.05, max: 16, noNaN: true }),
        (picture, stage, move, scale) => {
          const view = panBy(
            zoomTo(fitView(picture, stage), scale, { x: 5, y: 5 }, picture, stage),
            move,
            picture,
            stage,
          );
          for (const [edge, length, room] of [
            [view.x, picture.width * scale, stage.width],
            [view.y, picture.height * scale, stage.height],
          ] as const) {
            if (length > room) {
              expect(edge).toBeLessThanOrEqual(0);
              expect(edge + length).toBeGreaterThanOrEqual(room - 1e-6);
            } else expect(edge * 2 + length).toBeCloseTo(room);
          }
        },
      ),
    );
  });

  it("steps through what fits and 100 %, in pixels of the screen", () => {
    expect(nextScale(0.3, 1, 0.3, 1)).toBe(0.5);
    expect(nextScale(0.75, 1, 0.3, 1)).toBe(1);
    expect(nextScale(0.5, -1, 0.3, 1)).toBe(0.3);
    expect(nextScale(0.3, -1, 0.3, 1)).toBe(0.3);
    expect(nextScale(0.3, 1, 0.3, 2)).toBe(0.375);
    expect(nextScale(16, 1, 0.3, 1)).toBe(16);
  });

  it("stays between what fits and the largest step", () => {
    expect(limitScale(0.01, 0.3, 1)).toBe(0.3);
    expect(limitScale(99, 0.3, 2)).toBe(8);
  });
});
