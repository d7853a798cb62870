import { expect, it } from "vitest";
import type { Steps } from "@/lib/core/combinations/in-steps";
import { inTurns } from "./in-turns";

it("ends with the result, gives others their turn in between, and stops when nobody waits any more", async () => {
  let steps = 0;
  const count = function* (until: number): Steps<string> {
    for (steps = 0; steps < until; steps++) yield;
    return "done";
  };
  expect(await inTurns(count(1_000))).toBe("done");

  const asking = new AbortController();
  const forEver = inTurns(count(Number.POSITIVE_INFINITY), asking.signal);
  setImmediate(() => asking.abort());
  await expect(forEver).rejects.toThrow("aborted");
  expect(steps).toBeGreaterThan(1_000);
});
