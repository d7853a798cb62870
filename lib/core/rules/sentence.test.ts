import { expect, test } from "vitest";
import { ruleSentence } from "./sentence";

const calm = { kind: "ingredient" as const, name: "Calm", category: "Emotion" };
const happy = { ...calm, name: "Happy" };
const emotion = { kind: "category" as const, name: "Emotion", category: "Emotion" };

test("an exclude says what never goes with what", () => {
  const say = (
    kind: "ingredient" | "category" | "character" | "archetype",
    name: string,
    target: typeof calm | typeof emotion,
  ) => ruleSentence("exclude", { source: { kind, name }, targets: [target] });
  expect(say("ingredient", "Running", calm)).toBe("Running never goes with Calm.");
  expect(say("character", "Luna Vale", emotion)).toBe("Luna Vale never goes with any ingredient of Emotion.");
  expect(say("category", "Action", calm)).toBe("No ingredient of Action goes with Calm.");
  expect(say("archetype", "The Hero", emotion)).toBe(
    "No character of The Hero goes with any ingredient of Emotion.",
  );
});

test("a whitelist says what a category can only be, a wish what is asked for", () => {
  const running = { kind: "ingredient" as const, name: "Running" };
  expect(ruleSentence("require", { source: running, targets: [calm] })).toBe(
    "With Running, Emotion is only Calm.",
  );
  expect(
    ruleSentence("require", { source: { kind: "archetype", name: "The Hero" }, targets: [happy, calm] }),
  ).toBe("With any character of The Hero, Emotion is only Happy or Calm.");
  expect(ruleSentence("require", { source: { kind: "category", name: "Action" }, targets: [emotion] })).toBe(
    "Any ingredient of Action asks for an ingredient of Emotion.",
  );
});
