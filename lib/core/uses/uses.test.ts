import { expect, it } from "vitest";
import { formatUses } from "./uses";

it("reads as a person would say it", () => {
  const jobs = { singular: "job", plural: "jobs" };
  const rules = { singular: "rule", plural: "rules" };
  expect(formatUses([])).toBe("");
  expect(formatUses([{ count: 0, ...jobs }])).toBe("");
  expect(formatUses([{ count: 1, ...jobs }])).toBe("1 job");
  expect(
    formatUses([
      { count: 1234, ...jobs },
      { count: 0, ...rules },
      { count: 1, ...rules },
    ]),
  ).toBe("1,234 jobs and 1 rule");
  expect(
    formatUses([
      { count: 2, ...jobs },
      { count: 2, ...rules },
      { count: 1, ...jobs },
    ]),
  ).toBe("2 jobs, 2 rules and 1 job");
});
