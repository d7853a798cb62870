import { expect, test } from "vitest";
import { describeMove, hasEffects, type MoveEffects } from "@/lib/core/ingredients/move-effects";

const nothing: MoveEffects = {
  count: 1,
  target: "Motion",
  jobs: 0,
  becomeExtras: 0,
  becomePicks: 0,
  changed: 0,
  leaveFunnel: 0,
  breakRules: 0,
  enterFunnel: 0,
  rules: 0,
  idleRules: 0,
  emptied: [],
  outputTypes: [],
  sameCodes: [],
};

test("nothing to say when nothing depends on it", () => {
  expect(hasEffects(nothing)).toBe(false);
  expect(describeMove(nothing)).toEqual([]);
});

test("jobs, combinations, rules and codes are told in whole sentences", () => {
  const effects = {
    ...nothing,
    jobs: 3,
    becomeExtras: 2,
    leaveFunnel: 1,
    breakRules: 2,
    rules: 2,
    idleRules: 1,
    emptied: ["Action"],
    outputTypes: [{ name: "Promo clip", before: "8", after: "0" }],
    sameCodes: ["A01"],
  };
  expect(hasEffects(effects)).toBe(true);
  expect(describeMove(effects)).toEqual([
    "3 jobs have it and keep it.",
    "In 2 jobs a pick becomes an extra.",
    "In 1 job a required ingredient is then missing, and the job leaves the funnel.",
    "In 2 jobs a rule is then broken, and the job leaves the funnel.",
    "Possible combinations: Promo clip 8 → 0.",
    "Action is then empty.",
    "2 rules name it and stay; 1 then speaks of one category only and has no effect.",
    "Motion has the code A01 already.",
  ]);
});
