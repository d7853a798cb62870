import { describe, expect, it } from "vitest";
import { againstPlan, daysLate, describeLife, describeSpan, sayLength } from "./describe";
import { DAY, HOUR } from "./scale";

const at = (day: number, hour = 12) => new Date(2026, 10, day, hour).getTime();

describe("words of a timeline", () => {
  it("say how long something took", () => {
    expect([10 * 60_000, HOUR, 30 * HOUR, 3 * DAY].map(sayLength)).toEqual([
      "under an hour",
      "1 hour",
      "30 hours",
      "3 days",
    ]);
    expect(describeSpan({ status: "in_progress", from: at(5, 14), to: at(6, 10) })).toBe(
      "In progress from Nov 5, 14:00 to Nov 6, 10:00 (20 hours)",
    );
  });

  it("say how the work lies to its plan", () => {
    const made = [
      [at(3), "planned"],
      [at(7), "complete"],
    ] as const;
    expect(againstPlan(made, "2026-11-06", at(20))).toBe("1 day late");
    expect(againstPlan(made, "2026-11-07", at(20))).toBe("on the day");
    expect(againstPlan(made, "2026-11-09", at(20))).toBe("2 days early");
    const open = [[at(3), "planned"]] as const;
    expect(daysLate(open, "2026-11-06", at(20))).toBe(14);
    expect(daysLate(open, "2026-11-20", at(20))).toBeNull();
    expect(daysLate(open, null, at(20))).toBeNull();
    expect(daysLate([...open, [at(4), "failed"]], "2026-11-06", at(20))).toBeNull();
    expect(describeLife(made, "2026-11-06", at(20))).toBe(
      "Planned Nov 3, 12:00, Complete Nov 7, 12:00. Planned for Fri, Nov 6, 2026: 1 day late.",
    );
    expect(describeLife(open, null, at(20))).toBe("Planned Nov 3, 12:00. Not planned for a day.");
  });
});
