import { expect, it } from "vitest";
import { compareParameters } from "@/lib/core/media/compare-parameters";

it("puts what differs first, and counts what one side lacks as different", () => {
  const left = [
    { name: "steps", value: "20" },
    { name: "seed", value: "18446744073709551615" },
  ];
  const right = [
    { name: "seed", value: "18446744073709551614" },
    { name: "steps", value: "20" },
    { name: "clip skip", value: "2" },
  ];
  expect(compareParameters(left, right)).toEqual([
    { name: "seed", left: "18446744073709551615", right: "18446744073709551614", isDifferent: true },
    { name: "clip skip", left: null, right: "2", isDifferent: true },
    { name: "steps", left: "20", right: "20", isDifferent: false },
  ]);
});
