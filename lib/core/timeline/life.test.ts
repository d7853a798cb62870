import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jobStatuses } from "@/lib/core/jobs/status";
import { completedAt, firstTime, lifeOf, type Step } from "./life";

const NOW = 1_000;

describe("the life of a job", () => {
  it("goes on until now", () => {
    expect(
      lifeOf(
        [
          [0, "planned"],
          [10, "in_progress"],
        ],
        NOW,
      ),
    ).toEqual({
      spans: [
        { status: "planned", from: 0, to: 10 },
        { status: "in_progress", from: 10, to: NOW },
      ],
      end: null,
    });
  });

  it("ends where it became complete or failed, and goes on when it was taken up again", () => {
    const steps: Step[] = [
      [0, "planned"],
      [10, "failed"],
    ];
    expect(lifeOf(steps, NOW).end).toEqual({ status: "failed", at: 10 });
    const again: Step[] = [...steps, [20, "planned"], [30, "complete"]];
    const { spans, end } = lifeOf(again, NOW);
    expect(spans.map(({ status, from, to }) => [status, from, to])).toEqual([
      ["planned", 0, 10],
      ["failed", 10, 20],
      ["planned", 20, 30],
    ]);
    expect(end).toEqual({ status: "complete", at: 30 });
    expect(completedAt(again)).toBe(30);
    expect(completedAt(steps)).toBeNull();
    expect(firstTime(again, "planned")).toBe(0);
    expect(firstTime(again, "rendered")).toBeNull();
  });

  it("has no gaps, no overlaps and nothing of less than nothing, whatever the clock did", () => {
    const step = fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.constantFrom(...jobStatuses));
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
        const { spans, end } = lifeOf(steps, NOW);
        for (const [index, span] of spans.entries()) {
          expect(span.to).toBeGreaterThanOrEqual(span.from);
          const next = spans[index + 1];
          if (next) expect(next.from).toBe(span.to);
        }
        if (end && spans.length > 0) expect(end.at).toBe(spans.at(-1)?.to);
      }),
    );
  });
});
