import fc from "fast-check";
import { expect, it } from "vitest";
import { addTerm, fieldValue, setField, writeTerm } from "./edit";
import { parseMediaSearch } from "./parse";

it("adds what is clicked once, and leaves the rest as it stands", () => {
  expect(addTerm("rain ", writeTerm("tag", "wet street"))).toBe('rain tag:"wet street"');
  expect(addTerm('tag:"wet street"  rain', 'tag:"wet street"')).toBe('tag:"wet street"  rain');
  expect(addTerm("", writeTerm("rating", ">=4"))).toBe("rating:>=4");
});

it("replaces the value of a field, and takes it out", () => {
  expect(setField('rain kind:image -kind:none "a b"', "kind", "video")).toBe(
    'rain -kind:none "a b" kind:video',
  );
  expect(setField("in:spring rain", "project", null)).toBe("rain");
  expect(fieldValue("rain Kind:video", "kind")).toBe("video");
  expect(fieldValue("kind:video,image", "kind")).toBeNull();
  expect(fieldValue("-kind:video", "kind")).toBeNull();
});

it("writes any name so that it is read back whole", () => {
  fc.assert(
    fc.property(
      fc
        .string({ unit: "binary", minLength: 1, maxLength: 40 })
        .filter((name) => name.trim() !== "" && name !== "none"),
      fc.constantFrom("", "rain", "-tag:none"),
      (name, before) => {
        const { terms, problems } = parseMediaSearch(setField(before, "character", name), "2026-11-23");
        expect(problems).toEqual([]);
        expect(terms.at(-1)).toMatchObject({ field: "character", any: [{ is: "whole", name }] });
      },
    ),
  );
});
