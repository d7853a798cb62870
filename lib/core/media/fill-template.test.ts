import fc from "fast-check";
import { expect, test } from "vitest";
import { fillTemplate } from "@/lib/core/media/fill-template";
import { defaultPrefillTemplates } from "@/lib/core/media/prefill-templates";

const { title, description, seoTitle } = defaultPrefillTemplates;

test.each([
  ["Luna", "Running, Joy", "Clip", "Luna: Running, Joy. Clip.", "Luna — Running, Joy"],
  ["Luna", "Running", "", "Luna: Running.", "Luna — Running"],
  ["Luna", "", "Clip", "Luna. Clip.", "Luna"],
  ["Luna", "", "", "Luna.", "Luna"],
  ["", "Running", "Clip", "Running. Clip.", "Running"],
  ["", "Running", "", "Running.", "Running"],
  ["", "", "Clip", "Clip.", ""],
  ["", "", "", "", ""],
])("%j, %j, %j", (character, ingredients, outputType, expectedDescription, expectedTitle) => {
  const values = { character, ingredients, "output type": outputType };
  expect(fillTemplate(description, values)).toBe(expectedDescription);
  expect(fillTemplate(title, values)).toBe(expectedTitle);
});

test("a title without an output type stands alone", () => {
  expect(fillTemplate(seoTitle, { title: "Luna — Running" })).toBe("Luna — Running");
});

test.each([
  ["{title} ({output type})", "T"],
  ["{title} [{output type}, {character}]", "T [C]"],
  ["{title} [{character}, {output type}] end", "T [C] end"],
  ["“{output type}” {title}", "T"],
  ["{output type}/{title}/{output type}/{character}", "T/C"],
  ["A {output type}-themed clip", "A themed clip"],
  ["Video: {output type} — {title}", "Video: T"],
  ["{title}: {output type} in the rain", "T in the rain"],
  ["{title}. {output type}! {character}?", "T! C?"],
  ["{title}\n\n{output type}\n{character}", "T\nC"],
  ["{Title} {CHARACTER} {output_type}", "T C"],
  ["{unknown} {title}", "{unknown} T"],
  ["no placeholder, none", "no placeholder, none"],
  ["Clip of {output type}.", "Clip of."],
])("%j", (template, expected) => {
  expect(fillTemplate(template, { title: "T", character: "C" })).toBe(expected);
});

test("values are taken as they are", () => {
  const values = { character: "Mr. X! — $& {title}", ingredients: "", title: "nested" };
  expect(fillTemplate(title, values)).toBe("Mr. X! — $& {title}");
  expect(fillTemplate("{character}.", { character: "Go!" })).toBe("Go!");
  expect(fillTemplate("{character}...", { character: "Inc." })).toBe("Inc....");
});

test("no pattern of missing parts leaves stray punctuation or drops a value", () => {
  const joint = fc.constantFrom(": ", ". ", ", ", " — ", " | ", " ", " - ", "; ", " · ");
  const names = ["character", "ingredients", "output type", "title", "description"] as const;
  fc.assert(
    fc.property(
      fc.array(joint, { minLength: 4, maxLength: 4 }),
      fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
      fc.constantFrom("", "."),
      (joints, isPresent, end) => {
        const template = names.map((name, index) => `{${name}}${joints[index] ?? end}`).join("");
        const values = Object.fromEntries(
          names.map((name, index) => [name, isPresent[index] ? `V${index}` : ""]),
        );
        const result = fillTemplate(template, values);
        expect(result.match(/V\d/g) ?? []).toEqual(Object.values(values).filter(Boolean));
        expect(result).not.toMatch(/^[^V]|\s$|[^.\d]$|[:.,;—|·-]\s*[:.,;—|·-]|\s\s/);
      },
    ),
  );
});
