import fc from "fast-check";
import { expect, it } from "vitest";
import { complete, completingAt, fieldsLike, knownValues } from "./complete";
import { parseMediaSearch } from "./parse";

const TODAY = "2026-11-23";
const at = (text: string) => completingAt(text.replace("|", ""), text.indexOf("|"));

it("completes the field or the value that the cursor stands behind", () => {
  expect(at("rain cha|")).toMatchObject({ field: null, typed: "cha", from: 5 });
  expect(at("-cha|")).toMatchObject({ field: null, typed: "cha", from: 1 });
  expect(at("character:lu| rain")).toMatchObject({ field: "character", typed: "lu", from: 10, to: 12 });
  expect(at('tag:rain,"wet st|')).toMatchObject({ field: "tag", typed: "wet st", from: 9 });
  expect(at("in:|")).toMatchObject({ field: "project", typed: "", from: 3 });
  expect(at('"in the|')).toBeNull();
  expect(at("nonsense:x|")).toBeNull();
  expect(fieldsLike("ta")).toEqual(["tag", "character.tag", "archetype.tag", "ingredient.tag"]);
});

it("puts names into quotes and the cursor behind them", () => {
  const text = "character:lu rain";
  const completing = completingAt(text, 12);
  expect(completing && complete(text, completing, "Luna Vale")).toEqual({
    text: 'character:"Luna Vale" rain',
    cursor: 22,
  });
});

it("never throws, and completes to what is understood", () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.nat(20),
      fc.constantFrom("kind", "created", "rating"),
      (text, cursor, field) => {
        completingAt(text, cursor);
        for (const value of knownValues(field, TODAY)) {
          const done = complete(
            `${field}:`,
            { field, typed: "", from: field.length + 1, to: field.length + 1 },
            value,
          );
          expect(parseMediaSearch(done.text, TODAY).problems).toEqual([]);
        }
      },
    ),
  );
});
