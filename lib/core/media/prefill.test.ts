import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AutoField,
  autoFields,
  autoFieldsAfterEdit,
  formatAutoFields,
  parseAutoFields,
} from "@/lib/core/media/auto-fields";
import { isMetadataComplete } from "@/lib/core/media/completeness";
import { type PrefillSource, prefill, reprefill } from "@/lib/core/media/prefill";
import { defaultPrefillTemplates } from "@/lib/core/media/prefill-templates";
import { blankMedia, MediaInput } from "@/lib/core/media/schema";

const ingredient = (id: number, categoryId: number, name: string, tags: string[] = []) => ({
  id,
  categoryId,
  name,
  tags,
  categoryPosition: categoryId,
  position: id,
});

const luna: PrefillSource = {
  character: { name: "Luna Vale", description: "Silver-haired\nrunner.", tags: ["Moon", "silver hair"] },
  outputType: { name: "Vertical clip", categoryIds: [2, 1] },
  ingredients: [
    ingredient(9, 3, "Noir", ["dark", "MOON"]),
    ingredient(1, 1, "Running", ["speed"]),
    ingredient(3, 1, "Jumping"),
    ingredient(5, 2, "Joy, pure"),
  ],
  embeddedPrompt: null,
  jobPrompt: "  run!  ",
  fileTitle: "upload 1",
};

describe("a new asset", () => {
  test("takes everything from its job, by the defaults", () => {
    expect(prefill(luna, defaultPrefillTemplates)).toEqual({
      title: "Luna Vale — Joy, pure, Running, Jumping, Noir",
      description: "Luna Vale: Joy, pure, Running, Jumping, Noir. Vertical clip.",
      seoTitle: "Luna Vale — Joy, pure, Running, Jumping, Noir | Vertical",
      seoDescription: "Luna Vale: Joy, pure, Running, Jumping, Noir. Vertical clip. Silver-haired runner.",
      tags: ["luna vale", "moon", "silver hair", "joy pure", "running", "jumping", "noir", "speed", "dark"],
      prompt: "run!",
    });
  });
  test("prefers the prompt in the file", () => {
    expect(prefill({ ...luna, embeddedPrompt: "a fox" }, defaultPrefillTemplates).prompt).toBe("a fox");
  });
  test("without a job has its file's title only", () => {
    const none = { ...luna, character: null, outputType: null, ingredients: [], jobPrompt: null };
    expect(prefill(none, defaultPrefillTemplates)).toEqual({
      title: "upload 1",
      description: "",
      seoTitle: "upload 1",
      seoDescription: "",
      tags: [],
      prompt: "",
    });
  });
  test("keeps the search fields short and every value valid, whatever the names", () => {
    const words = fc.string({ unit: "grapheme", maxLength: 300 });
    const segmenter = new Intl.Segmenter("en");
    fc.assert(
      fc.property(words, words, words, fc.array(words, { maxLength: 4 }), (name, about, output, names) => {
        const result = prefill(
          {
            ...luna,
            character: { name, description: about, tags: [] },
            outputType: { name: output, categoryIds: [1] },
            ingredients: names.map((word, index) => ingredient(index, index % 2, word)),
          },
          defaultPrefillTemplates,
        );
        expect([...segmenter.segment(result.seoTitle)].length).toBeLessThanOrEqual(60);
        expect([...segmenter.segment(result.seoDescription)].length).toBeLessThanOrEqual(160);
        const stored = MediaInput.parse({ ...blankMedia, ...result });
        expect(stored.tags).toEqual(result.tags);
        expect(result.tags.map((tag) => tag.toLowerCase())).toEqual(result.tags);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a later prefill", () => {
  const edited = { ...prefill(luna, defaultPrefillTemplates), title: "Mine", tags: ["my tag"] };
  const bram = { ...luna, character: { name: "Bram Oak", description: "", tags: [] } };

  test("changes automatic fields only", () => {
    fc.assert(
      fc.property(fc.subarray([...autoFields]), (fields: AutoField[]) => {
        const result = reprefill(edited, fields, bram, defaultPrefillTemplates);
        for (const field of autoFields) {
          if (!fields.includes(field)) expect(result[field]).toEqual(edited[field]);
        }
      }),
    );
  });
  test("builds on what a person wrote", () => {
    const result = reprefill(
      edited,
      ["description", "seoTitle", "seoDescription"],
      bram,
      defaultPrefillTemplates,
    );
    expect(result.seoTitle).toBe("Mine | Vertical clip");
    expect(result.description).toMatch(/^Bram Oak: /);
    expect(result.tags).toEqual(["my tag"]);
  });
});

test("a field that a person changed is no longer automatic, a cleared one neither", () => {
  const before = prefill(luna, defaultPrefillTemplates);
  const after = { ...before, title: "", tags: [...before.tags].reverse() };
  expect(autoFieldsAfterEdit(autoFields, before, after)).toEqual([
    "description",
    "seoTitle",
    "seoDescription",
    "prompt",
  ]);
  expect(autoFieldsAfterEdit(["prompt"], before, before)).toEqual(["prompt"]);
  expect(parseAutoFields(formatAutoFields(["tags", "title"]))).toEqual(["title", "tags"]);
  expect(parseAutoFields(" nonsense title")).toEqual(["title"]);
});

test("metadata are complete with all five, prefilled or not, and no prompt is asked for", () => {
  const full = { ...prefill(luna, defaultPrefillTemplates), prompt: "" };
  expect(isMetadataComplete(full)).toBe(true);
  for (const field of ["title", "description", "seoTitle", "seoDescription"] as const) {
    expect(isMetadataComplete({ ...full, [field]: " " })).toBe(false);
  }
  expect(isMetadataComplete({ ...full, tags: [] })).toBe(false);
});
