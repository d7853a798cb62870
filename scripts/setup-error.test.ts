import { expect, test } from "vitest";
import { SetupError, wordsFor } from "./setup-error.mjs";

test("what a person can act on is said in one sentence, everything else whole", () => {
  expect(wordsFor(new SetupError("The port is taken."))).toBe("The port is taken.");
  expect(wordsFor(Object.assign(new Error("write"), { code: "ENOSPC" }))).toMatch(/^The disk is full\./);
  const unexpected = new Error("unexpected");
  expect(wordsFor(unexpected)).toBe(unexpected);
});
